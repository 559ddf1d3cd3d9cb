import type { ProcedureChannel, ProcedureLimit, ProcedureRecord } from './record.ts'

const unknown = (text: string): ProcedureLimit => ({ amount: null, unit: 'other', text })

/**
 * The time limit that may be counted: of the applicant's case, else of the channel. A limit that was published as text, or
 * that differs among the rows of the channel, has no number: its text says what holds (regulation 3.7, rule 9).
 */
export function legalLimit(
  record: ProcedureRecord,
  channel?: ProcedureChannel['channel'],
  caseCode?: string,
): ProcedureLimit {
  const ofCase = caseCode === undefined ? undefined : record.cases.find((it) => it.code === caseCode)
  if (ofCase && isCountable(ofCase.limit)) return ofCase.limit
  const ofChannel = record.channels.filter((it) => it.channel === channel)
  const rows = ofChannel.length > 0 ? ofChannel : record.channels
  const [first] = rows
  if (!first) return unknown('')
  const same = rows.every((it) => it.limit.amount === first.limit.amount && it.limit.unit === first.limit.unit)
  if (same && isCountable(first.limit)) return first.limit
  return unknown([...new Set(rows.map((it) => it.limit.text || it.text).filter((text) => text !== ''))].join('\n'))
}

/** With the unit `other` a number is a placeholder: 0, 1, 12 and 75 all occur. */
export function isCountable(limit: ProcedureLimit): boolean {
  return limit.amount !== null && limit.amount > 0 && limit.unit !== 'other'
}
