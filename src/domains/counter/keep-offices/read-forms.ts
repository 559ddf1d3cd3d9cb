import type { BoothToSave, OfficeToSave, ServiceToSave } from '../office/save.sql.ts'
import type { Service } from '../office/office.ts'
import { type Fault, listOf, textFaults, textOf, type Typed, wholeNumber } from './typed.ts'

type Read<T> = { values: T; faults: Fault[] }
type Stored = { id: number | null; revision: number }

export const officeFields = ['agency', 'name', 'place', 'stopsBefore'] as const
export const serviceFields = ['prefix', 'nameVi', 'nameEn', 'procedures', 'expectedMinutes'] as const

export function readOffice(typed: Typed, stored: Stored & { agencyId: number }): Read<OfficeToSave> {
  const stopsBefore = wholeNumber(typed, 'stopsBefore', { from: 0, to: 240 })
  const faults = textFaults(typed, { name: 200, place: 500 })
  if (stopsBefore === undefined) faults.push({ field: 'stopsBefore', rule: 'stopsBefore' })
  return {
    faults,
    values: {
      ...stored,
      ...{ name: textOf(typed, 'name'), place: textOf(typed, 'place'), stopsBefore: stopsBefore ?? 0 },
      ...{ homeTickets: isTicked(typed, 'homeTickets'), isOpen: isTicked(typed, 'isOpen') },
    },
  }
}

export function readService(typed: Typed, stored: Stored & { officeId: number }): Read<ServiceToSave> {
  const expectedMinutes = wholeNumber(typed, 'expectedMinutes', { from: 1, to: 240 })
  const prefix = textOf(typed, 'prefix').toUpperCase()
  const faults = textFaults(typed, { nameVi: 200, nameEn: 200 })
  if (!/^[A-Z]{1,2}$/.test(prefix)) faults.unshift({ field: 'prefix', rule: 'prefix' })
  if (expectedMinutes === undefined) faults.push({ field: 'expectedMinutes', rule: 'expectedMinutes' })
  const codes = textOf(typed, 'procedures')
    .split(/[\s,;]+/)
    .filter((it) => it !== '')
  return {
    faults,
    values: {
      ...{ ...stored, prefix, nameVi: textOf(typed, 'nameVi'), nameEn: textOf(typed, 'nameEn') },
      procedures: [...new Set(codes)].slice(0, 300),
      ...{ expectedMinutes: expectedMinutes ?? 1, isOpen: isTicked(typed, 'isOpen') },
    },
  }
}

export function readBooth(
  typed: Typed,
  stored: Stored & { officeId: number },
  services: readonly Service[],
): Read<BoothToSave> {
  const faults = textFaults(typed, { label: 20 })
  const chosen = services.filter((it) => listOf(typed, 'services').includes(String(it.id))).map((it) => it.id)
  if (chosen.length === 0) faults.push({ field: 'services', rule: 'required' })
  const values = { ...stored, label: textOf(typed, 'label'), services: chosen, isOpen: isTicked(typed, 'isOpen') }
  return { faults, values }
}

function isTicked(typed: Typed, name: string): boolean {
  return listOf(typed, name).includes('yes')
}
