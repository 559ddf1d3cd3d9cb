import { today } from '#platform/clock.ts'
import { readDateParts } from '#platform/dates.ts'
import type { ActError } from '../desk/act-page.page.tsx'
import type { ResultFacts } from '../fill-store/fill-store.ts'
import { en } from './finish-dossier.en.ts'
import { vi } from './finish-dossier.vi.ts'

type Given = { resultCode?: string | undefined; resultNumber?: string | undefined }

/** What the officer said about the result, as its owner's store will say it. Wrong days count as not given here. */
export function resultFacts({ resultCode, resultNumber }: Given, body: unknown): ResultFacts {
  const day = (name: string) => {
    const read = readDateParts(body, name)
    return read === 'invalid' ? undefined : read
  }
  return { code: resultCode, number: resultNumber, issuedOn: day('issuedOn'), validUntil: day('validUntil') }
}

/** Days that cannot be: not in the calendar, issued tomorrow, ended before it began. */
export function resultErrors(body: unknown): ActError[] {
  const issuedOn = readDateParts(body, 'issuedOn')
  const validUntil = readDateParts(body, 'validUntil')
  const wrong = (field: 'issuedOn' | 'validUntil', rule: 'invalid' | 'future' | 'past'): ActError[] => [
    { field, rule, text: { vi: vi.dayErrors[rule], en: en.dayErrors[rule] } },
  ]
  return [
    ...(issuedOn === 'invalid' ? wrong('issuedOn', 'invalid') : []),
    ...(issuedOn !== undefined && issuedOn !== 'invalid' && issuedOn > today() ? wrong('issuedOn', 'future') : []),
    ...(validUntil === 'invalid' ? wrong('validUntil', 'invalid') : []),
    ...(validUntil !== undefined && validUntil !== 'invalid' && validUntil < today()
      ? wrong('validUntil', 'past')
      : []),
  ]
}
