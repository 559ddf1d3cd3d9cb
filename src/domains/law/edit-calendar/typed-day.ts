import { isCalendarDay } from '#platform/dates.ts'
import { numberOfDay, weekday } from '../vietnam-day.ts'
import type { CalendarDay } from '../working-calendar.ts'

/** A day as it was typed, or stood in a file. */
export type TypedDay = { day: string; kind: string; name: string; decision: string; status: string }

export type DayFault = {
  field: keyof TypedDay
  rule: 'required' | 'day' | 'year' | 'choice' | 'weekend' | 'weekday' | 'long'
}

export const dayKinds = ['HOLIDAY', 'COMPENSATORY', 'SWAP_OFF', 'SWAP_WORK'] as const
export const dayStatuses = ['OFFICIAL', 'PROVISIONAL'] as const
const longest = 300

/** `24/11/2026` and `2026-11-24` are one day. */
export function readDay(text: string): string | undefined {
  const [, date, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? []
  const day = year ? `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}` : text.trim()
  return isCalendarDay(day) ? day : undefined
}

/** What is wrong with it; nothing: it may be entered. */
export function faultsOfDay(typed: TypedDay): DayFault[] {
  const faults: DayFault[] = []
  const { day, kind, status } = typed
  const known = readDay(day)
  if (day.trim() === '') faults.push({ field: 'day', rule: 'required' })
  else if (!known) faults.push({ field: 'day', rule: 'day' })
  else if (known < '2020' || known > '2100') faults.push({ field: 'day', rule: 'year' })
  else faults.push(...kindOnDay(known, kind))
  if (!isOneOf(dayKinds, kind)) faults.push({ field: 'kind', rule: kind === '' ? 'required' : 'choice' })
  if (!isOneOf(dayStatuses, status)) faults.push({ field: 'status', rule: status === '' ? 'required' : 'choice' })
  for (const field of ['name', 'decision'] as const) {
    if (typed[field].trim() === '') faults.push({ field, rule: 'required' })
    else if (typed[field].length > longest) faults.push({ field, rule: 'long' })
  }
  return faults
}

/** A day without faults, as the calendar keeps it. */
export function calendarDayOf(typed: TypedDay): CalendarDay {
  const { kind, status, name, decision } = typed
  return {
    day: readDay(typed.day)!,
    kind: kind as CalendarDay['kind'],
    status: status as CalendarDay['status'],
    name: name.normalize('NFC').trim(),
    decision: decision.normalize('NFC').trim(),
  }
}

/** Only a day of rest can be worked instead, and only a working day can be a day of rest instead. */
function kindOnDay(day: string, kind: string): DayFault[] {
  const inWeek = weekday(numberOfDay(day))
  const rest = inWeek === 0 || inWeek === 6
  if (kind === 'SWAP_WORK' && !rest) return [{ field: 'kind', rule: 'weekend' }]
  if ((kind === 'SWAP_OFF' || kind === 'COMPENSATORY') && rest) return [{ field: 'kind', rule: 'weekday' }]
  return []
}

function isOneOf(list: readonly string[], value: string): boolean {
  return list.includes(value)
}
