import { system } from '#platform/actor.ts'
import { type Importer, ImportRefused } from '#platform/importer.ts'
import { findCatalogue } from '../catalogue/catalogue.sql.ts'
import { faultSentence } from '../catalogue/fault-sentence.ts'
import { saveRow } from '../catalogue/save-row.ts'
import { sourceOf } from '../catalogue/sources.ts'
import { createStager, unusedColumns } from './stage-rows.ts'
import { announceImport } from './take-rows.ts'

/** `import catalogue ket-qua.csv`: a file named after its catalogue, as the portal gives it out. Bad rows are named, the others taken. */
export const catalogueImporter: Importer = {
  kind: 'catalogue',
  summary: 'rows of any catalogue: the file is named after it (ngan-hang.csv), as the portal gives it out',
  async run({ db }, file, progress) {
    const code = file.name.replace(/\..*$/, '')
    const catalogue = await findCatalogue(db, code)
    if (!catalogue) throw new ImportRefused(`There is no catalogue ${code}: name the file after its catalogue.`)
    if (!sourceOf(code).write) throw new ImportRefused(`The rows of ${code} are written by acts of their own.`)
    for (const name of ['code', 'name'])
      if (!file.columns.includes(name)) throw new ImportRefused(`It has no column ${name}.`)
    const unused = unusedColumns(catalogue, file.columns)
    if (unused.length > 0) progress.note(`Columns not used: ${unused.join(', ')}.`)
    const stage = createStager(db, system, catalogue)
    let taken = 0
    for await (const { line, values } of file.rows) {
      const cells = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textOf(value)]))
      const staged = await stage({ line, cells })
      if ('faults' in staged) {
        progress.refuse(line, staged.faults.map((it) => faultSentence(catalogue, it, 'en')).join(' '))
        continue
      }
      const { draft, seen } = staged
      if (seen === null || staged.differences.length > 0) {
        const saved = await db.begin((tx) => saveRow(tx, system, { catalogue, draft, seen, quiet: true }))
        if (saved.outcome !== 'saved') {
          progress.refuse(line, 'somebody has just edited this row')
          continue
        }
        taken++
      }
      progress.saved(1)
    }
    await db.begin((tx) => announceImport(tx, catalogue, taken))
  },
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}
