import { readFile } from 'node:fs/promises'
import { findAgency } from '#catalogues'
import { system } from '#platform/actor.ts'
import type { Command } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { codeFrom, parsed } from './import-form.routes.tsx'
import { importFormio } from './import-formio.ts'
import { reasons } from './reasons.ts'
import { saveImport } from './save-import.ts'

const usage = 'import-form FILE [agency id] [code]'

/** The same import from a terminal: a draft, and the report on the screen. */
export const importFormCommand: Command = {
  name: 'import-form',
  usage,
  summary: 'bring in a Form.io form (JSON) as a draft, with a report of what could not be carried over',
  async run({ db }, [file, agencyId, code]) {
    if (file === undefined) return refuse(`Usage: ${usage}`)
    const text = await readFile(file, 'utf8').catch(() => undefined)
    if (text === undefined) return refuse(`${file} cannot be read.`)
    const value = parsed(text.replace(/^\uFEFF/, ''))
    if (value === undefined) return refuse(`${file} is not valid JSON. Export the form from Form.io again.`)
    const agency = agencyId === undefined ? null : await findAgency(db, Number(agencyId) || 0)
    if (agency === undefined) return refuse('There is no agency with this id.')
    const imported = importFormio(value, code ?? codeFrom(value))
    if (!imported) return refuse(`${file} is no Form.io form: it has no list of "components".`)
    const { definition, report } = imported
    try {
      await db.begin((tx) => saveImport(tx, system, { imported, agency }))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return refuse(`There is a form with the code ${definition.code} already. Give another code: ${usage}`)
    }
    console.log(
      `${definition.title.vi}: draft ${definition.code}, ${imported.carried} of ${imported.components} fields carried over.`,
    )
    for (const item of report) {
      const { why, todo } = reasons[item.reason]
      console.log(`- ${item.path} (${item.what}): ${why.en}${item.detail ? ` [${item.detail}]` : ''} ${todo.en}`)
    }
    return 0
  },
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 2
}
