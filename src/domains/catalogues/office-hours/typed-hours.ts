import type { CountingMode, OfficeHours } from '#law'
import { isCalendarDay } from '#platform/dates.ts'

/** Office hours as they were typed. `source`: its own, or those of the agency above. */
export type TypedHours = {
  source: string
  morningFrom: string
  morningTo: string
  afternoonFrom: string
  afternoonTo: string
  mode: string
  validFrom: string
}

export type HoursFault = {
  field: keyof TypedHours
  rule: 'required' | 'time' | 'order' | 'pair' | 'day' | 'past' | 'far'
}

export type HoursToSave = { validFrom: string; hours: OfficeHours | null; mode: CountingMode | null }

export const blankHours: TypedHours = {
  ...{ source: 'own', morningFrom: '', morningTo: '', afternoonFrom: '', afternoonTo: '' },
  ...{ mode: 'exclude-first-day', validFrom: '' },
}
export const countingModes: readonly CountingMode[] = ['exclude-first-day', 'working-hours']

/** `7:30` and `07:30`, also written `7h30`, as minutes after midnight. */
export function readTime(text: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2})[:hg](\d{2})$/i.exec(text.trim()) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return Number(hour) * 60 + Number(minute)
}

/** Hours that can be kept, or what is wrong with what was typed. They begin today at the earliest: the past stays as it was. */
export function readHours(typed: TypedHours, today: string): { hours: HoursToSave } | { faults: HoursFault[] } {
  const [validFrom, dayFaults] = readValidFrom(typed.validFrom, today)
  if (typed.source === 'above')
    return dayFaults.length > 0 ? { faults: dayFaults } : { hours: { validFrom, hours: null, mode: null } }
  const morning = readPart(typed, 'morningFrom', 'morningTo')
  const afternoon = readPart(typed, 'afternoonFrom', 'afternoonTo')
  const faults: HoursFault[] = [...morning.faults, ...afternoon.faults]
  const hours = [morning.part, afternoon.part].filter((it) => it !== undefined)
  if (faults.length === 0 && hours.length === 0) faults.push({ field: 'morningFrom', rule: 'required' })
  if (hours.length === 2 && hours[1]!.from < hours[0]!.to) faults.push({ field: 'afternoonFrom', rule: 'order' })
  const mode = countingModes.find((it) => it === typed.mode)
  if (!mode) faults.push({ field: 'mode', rule: 'required' })
  faults.push(...dayFaults)
  return faults.length > 0 || !mode ? { faults } : { hours: { validFrom, hours, mode } }
}

type PartName = 'morningFrom' | 'morningTo' | 'afternoonFrom' | 'afternoonTo'

function readPart(typed: TypedHours, from: PartName, to: PartName) {
  const faults: HoursFault[] = []
  const read = (field: PartName) => {
    if (typed[field] === '') return undefined
    const time = readTime(typed[field])
    if (time === undefined) faults.push({ field, rule: 'time' })
    return time
  }
  const [begins, ends] = [read(from), read(to)]
  if (faults.length > 0 || (begins === undefined && ends === undefined)) return { faults }
  if (begins === undefined || ends === undefined)
    return { faults: [{ field: begins === undefined ? from : to, rule: 'pair' } as const] }
  if (ends <= begins) return { faults: [{ field: to, rule: 'order' } as const] }
  return { faults, part: { from: begins, to: ends } }
}

function readValidFrom(text: string, today: string): [string, HoursFault[]] {
  const [, date, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? []
  const day = year ? `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}` : ''
  const fault = (rule: HoursFault['rule']): [string, HoursFault[]] => [day, [{ field: 'validFrom', rule }]]
  if (text.trim() === '') return fault('required')
  if (!isCalendarDay(day)) return fault('day')
  if (day < today) return fault('past')
  return day > `${Number(today.slice(0, 4)) + 5}` ? fault('far') : [day, []]
}
