import { findFormVersion } from '#eforms'
import {
  findProcedureVersion,
  type PaperNeed,
  paperNeeds,
  type ProcedureRecord,
  type RuleAnswers,
  type RulesOutcome,
  rulesOutcome,
} from '#procedures'
import { dayOf } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { listActs } from './act.sql.ts'
import { heldIn } from './databases/looked-up.ts'
import { filesHandedIn, filesOf } from './dossier-file.sql.ts'
import type { Dossier } from './dossier.sql.ts'

/** What was answered before filing, and what followed from it on the day of filing, by the record's version of that day. */
export type RuledDossier = {
  record: ProcedureRecord
  answers: RuleAnswers
  outcome: RulesOutcome
  /** What the tables of papers say of each paper of the record, and how many files were sent for it. */
  papers: { name: string; need: Exclude<PaperNeed, 'unsaid'>; files: number; held: boolean }[]
}

/** Undefined: nothing was asked, or the answers were erased. */
export async function ruledDossier(db: Db, dossier: Dossier): Promise<RuledDossier | undefined> {
  const [first] = await listActs(db, dossier.id)
  const answers = first?.payload?.ruleAnswers as RuleAnswers | undefined
  const procedure = answers && (await findProcedureVersion(db, dossier.procedureVersionId))
  if (!answers || !procedure?.record.rules) return undefined
  const today = dayOf(new Date(dossier.filedAt))
  const outcome = rulesOutcome(procedure.record.rules, { answers, today, channels: [dossier.channel] })
  const { record } = procedure
  const papers = await papersSaid(db, dossier, {
    record,
    needOf: paperNeeds(record, { answers, today, channel: dossier.channel }),
  })
  return { record, answers, outcome, papers }
}

async function papersSaid(
  db: Db,
  dossier: Dossier,
  it: { record: ProcedureRecord; needOf: (paper: string) => PaperNeed },
): Promise<RuledDossier['papers']> {
  const form = dossier.formVersionId === null ? undefined : await findFormVersion(db, dossier.formVersionId)
  const slots = form?.definition.files ?? []
  const files = filesHandedIn(await filesOf(db, dossier.id))
  const held = new Set(heldIn(await listActs(db, dossier.id)).map((paper) => paper.key))
  const components = it.record.componentGroups.flatMap((group) => group.components)
  const known = new Map(components.map((one) => [one.code || one.name, one]))
  return [...known].flatMap(([paper, { code, name }]) => {
    const need = it.needOf(paper)
    if (need === 'unsaid') return []
    const keys = slots.filter((slot) => [code, name].includes(slot.component)).map((slot) => slot.key)
    const sent = files.filter((file) => keys.includes(file.componentKey) || file.componentName === name)
    return [{ name: name || code, need, files: sent.length, held: keys.some((key) => held.has(key)) }]
  })
}
