import {
  findProcedureVersion,
  type ProcedureRecord,
  type RuleAnswers,
  type RulesOutcome,
  rulesOutcome,
} from '#procedures'
import { dayOf } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { listActs } from './act.sql.ts'
import type { Dossier } from './dossier.sql.ts'

/** What was answered before filing, and what followed from it on the day of filing, by the record's version of that day. */
export type RuledDossier = { record: ProcedureRecord; answers: RuleAnswers; outcome: RulesOutcome }

/** Undefined: nothing was asked, or the answers were erased. */
export async function ruledDossier(db: Db, dossier: Dossier): Promise<RuledDossier | undefined> {
  const [first] = await listActs(db, dossier.id)
  const answers = first?.payload?.ruleAnswers as RuleAnswers | undefined
  const procedure = answers && (await findProcedureVersion(db, dossier.procedureVersionId))
  if (!answers || !procedure?.record.rules) return undefined
  const today = dayOf(new Date(dossier.filedAt))
  const outcome = rulesOutcome(procedure.record.rules, { answers, today, channels: [dossier.channel] })
  return { record: procedure.record, answers, outcome }
}
