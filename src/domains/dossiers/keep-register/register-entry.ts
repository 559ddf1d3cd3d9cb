import { procedureTitle } from '#procedures'
import { dayOf } from '#platform/clock.ts'
import type { Language } from '#platform/language.ts'
import { formatDay, formatShortMoment } from '#ui/format.ts'
import type { vi } from './register.vi.ts'
import type { RegisterRow } from './register.sql.ts'

/** A line of the book in words. `signature` stays empty: on paper the applicant signs there. */
export type RegisterEntry = Record<
  | 'no'
  | 'code'
  | 'procedure'
  | 'sets'
  | 'applicant'
  | 'address'
  | 'phone'
  | 'agency'
  | 'received'
  | 'due'
  | 'transferred'
  | 'decided'
  | 'returned'
  | 'way'
  | 'signature'
  | 'note',
  string
>

export const registerColumns = [
  ...['no', 'code', 'procedure', 'sets', 'applicant', 'address', 'phone', 'agency', 'received', 'due'],
  ...['transferred', 'decided', 'returned', 'way', 'signature', 'note'],
] as (keyof RegisterEntry)[]

export type EntryWords = { t: typeof vi; language: Language; now: Date; addressOf(row: RegisterRow): string }

/**
 * Form 07 (06 of Circular 01/2018): what was received from whom, until when it was promised, and what became of it.
 *
 * @law 3.5-07
 */
export function registerEntry(
  row: RegisterRow,
  no: number,
  { t, language, now, addressOf }: EntryWords,
): RegisterEntry {
  const day = (moment: Date | null) => (moment === null ? '' : formatDay(dayOf(moment), language))
  const moment = (it: Date | null) => (it === null ? '' : formatShortMoment(it, language))
  const { applicant, mandate } = row
  return {
    ...{ no: String(no), code: row.number, sets: '01', signature: '' },
    procedure: [procedureTitle(row.procedureName), row.caseName].filter((it) => it !== '').join(': '),
    applicant: mandate ? `${applicant.name} (${mandate.name})` : applicant.name,
    ...{ address: addressOf(row), phone: applicant.phone ?? '', agency: row.agencyName },
    ...{ received: moment(row.acceptedAt), due: moment(row.currentDue ?? row.originalDue) },
    ...{ transferred: moment(row.transferredAt), decided: moment(row.decidedAt), returned: day(row.returnedAt) },
    way: row.returnedAt && row.returnWay ? t.ways[row.returnWay] : '',
    note: notes(row, now)
      .map((it) => t.notes[it])
      .join('; '),
  }
}

export type RegisterNote = 'refused' | 'withdrawn' | 'stopped' | 'late' | 'paused' | 'new-due'

/** What somebody who leafs through the book must see at once. */
export function notes(row: RegisterRow, now: Date): RegisterNote[] {
  const { status, outcome, currentDue, originalDue, endedAt } = row
  const until = endedAt ?? now
  const isPaused = status === 5 || status === 6
  return [
    ...(status === 7 ? ['withdrawn' as const] : []),
    ...(status === 8 ? ['stopped' as const] : []),
    ...(outcome === 'refused' && status >= 9 ? ['refused' as const] : []),
    ...(isPaused ? ['paused' as const] : []),
    ...(!isPaused && status !== 7 && status !== 8 && currentDue && until > currentDue ? ['late' as const] : []),
    ...(originalDue && currentDue && currentDue > originalDue ? ['new-due' as const] : []),
  ]
}
