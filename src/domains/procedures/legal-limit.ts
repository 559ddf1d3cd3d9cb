import { readSameDay } from './same-day.ts'
import type { ProcedureChannel, ProcedureLimit, ProcedureRecord } from './record.ts'

const unknown = (text: string): ProcedureLimit => ({ amount: null, unit: 'other', text })

/**
 * The time limit that may be counted: of the applicant's case, else of the channel. A limit that was published as text, or
 * that differs among the rows of the channel, has no number: its text says what holds (regulation 3.7, rule 9). The amount
 * 0 is the day of receipt itself (rule 5).
 */
export function legalLimit(
  record: ProcedureRecord,
  channel?: ProcedureChannel['channel'],
  caseCode?: string,
): ProcedureLimit {
  const { steps } = record
  const ofCase = caseCode === undefined ? undefined : record.cases.find((it) => it.code === caseCode)
  if (ofCase && isCountable(ofCase.limit)) return readSameDay(ofCase.limit, { channel: ofCase.name, steps })
  const ofChannel = record.channels.filter((it) => it.channel === channel)
  const rows = ofChannel.length > 0 ? ofChannel : record.channels
  const [first] = rows
  if (!first) return unknown('')
  const same = rows.every((it) => sameLimit(it.limit, first.limit))
  if (same && isCountable(first.limit)) return readSameDay(first.limit, { channel: first.text, steps })
  const text = [...new Set(rows.map((it) => it.limit.text || it.text).filter((it) => it !== ''))].join('\n')
  return (text === '' ? limitOfEveryCase(record) : undefined) ?? unknown(text)
}

/** Where a channel has neither number nor words, a limit that all cases share is what was published. */
function limitOfEveryCase({ cases, steps }: ProcedureRecord): ProcedureLimit | undefined {
  const limit = cases[0]?.limit
  if (!limit || !isCountable(limit) || !cases.every((it) => sameLimit(it.limit, limit))) return undefined
  return readSameDay(limit, { channel: '', steps })
}

function sameLimit(a: ProcedureLimit, b: ProcedureLimit): boolean {
  return a.amount === b.amount && a.unit === b.unit
}

/** With the unit `other` a number is a placeholder: 0, 1, 12 and 75 all occur. */
export function isCountable(limit: ProcedureLimit): boolean {
  return limit.amount !== null && limit.amount > 0 && limit.unit !== 'other'
}
