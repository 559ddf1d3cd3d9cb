import { legalLimit } from '../legal-limit.ts'
import type { ProcedureLimit, ProcedureRecord } from '../record.ts'
import { channelOutcome } from './outcome.ts'
import type { RuleAnswers, RuleChannel } from './rules.ts'

type Filed = { channel: RuleChannel; caseCode: string | null; answers: RuleAnswers | null; today: string }

/** The limit of a dossier: what its table says of the answers, else what was published for the case or the channel. */
export function limitFor(record: ProcedureRecord, { channel, caseCode, answers, today }: Filed): ProcedureLimit {
  const decided = record.rules && answers ? channelOutcome(record.rules, { answers, channel, today }).limit : undefined
  if (!decided) return legalLimit(record, channel, caseCode ?? undefined)
  const { amount, unit, text } = decided
  return { amount, unit, text }
}

/** Every limit that was published or stands in a table, once each: what an officer may choose from. */
export function publishedLimits(record: ProcedureRecord): ProcedureLimit[] {
  const inTables = (record.rules?.tables ?? []).flatMap((it) =>
    it.decides === 'limit' ? it.rows.map((row) => row.output) : [],
  )
  const all = [...inTables, ...record.channels.map((it) => it.limit), ...record.cases.map((it) => it.limit)]
  const seen = new Map(
    all.filter((it) => it.amount !== null && it.unit !== 'other').map((it) => [`${it.amount} ${it.unit}`, it]),
  )
  return [...seen.values()]
}
