import type { SlotToSave } from '../booking/slot.sql.ts'
import { type Fault, listOf, textOf, type Typed, wholeNumber } from '../keep-offices/typed.ts'
import type { Service } from '../office/office.ts'

export const slotFields = ['service', 'from', 'to', 'every', 'capacity'] as const

export function readSlot(
  typed: Typed,
  stored: { id: number | null; revision: number; officeId: number },
  services: readonly Service[],
): { values: SlotToSave; faults: Fault[] } {
  const faults: Fault[] = []
  const service = services.find((it) => String(it.id) === textOf(typed, 'service'))
  const weekdays = [1, 2, 3, 4, 5].filter((it) => listOf(typed, 'weekdays').includes(String(it)))
  const [from, to] = [readTime(textOf(typed, 'from')), readTime(textOf(typed, 'to'))]
  const every = wholeNumber(typed, 'every', { from: 5, to: 240 })
  const capacity = wholeNumber(typed, 'capacity', { from: 1, to: 100 })
  if (!service) faults.push({ field: 'service', rule: 'required' })
  if (weekdays.length === 0) faults.push({ field: 'weekdays', rule: 'required' })
  if (from === undefined) faults.push({ field: 'from', rule: 'time' })
  if (to === undefined) faults.push({ field: 'to', rule: 'time' })
  if (every === undefined) faults.push({ field: 'every', rule: 'every' })
  if (capacity === undefined) faults.push({ field: 'capacity', rule: 'capacity' })
  if (from !== undefined && to !== undefined && every !== undefined && from + every > to)
    faults.push({ field: 'to', rule: 'order' })
  const values = {
    ...{ ...stored, serviceId: service?.id ?? 0, weekdays, fromMinute: from ?? 0, toMinute: to ?? 0 },
    ...{ everyMinutes: every ?? 0, capacity: capacity ?? 0, isOpen: listOf(typed, 'isOpen').includes('yes') },
  }
  return { values, faults }
}

/** `8:00`, also written `8h00`, as minutes after midnight. */
function readTime(text: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2})[:hg](\d{2})$/i.exec(text) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return Number(hour) * 60 + Number(minute)
}
