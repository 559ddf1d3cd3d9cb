import { Type } from 'typebox'
import { today } from '#platform/clock.ts'
import { readDateParts } from '#platform/dates.ts'
import { parseForm } from '#platform/forms.ts'
import { isEmail, isIdentityNumber, isPhone, normalizeLogin } from '../identifiers.ts'
import { passwordFault } from '../new-password.ts'

const form = Type.Object({
  identityNumber: Type.Optional(Type.String()),
  name: Type.Optional(Type.String()),
  phone: Type.Optional(Type.String()),
  email: Type.Optional(Type.String()),
  password: Type.Optional(Type.String()),
  channel: Type.Optional(Type.String()),
})

export type RegistrationForm = {
  identityNumber: string
  name: string
  birthDate: string
  phone: string
  email: string | null
  password: string
  channel: 'sms' | 'email'
}

/** Which field is wrong, and the name of the sentence that says so. */
export type FormFault = { field: keyof RegistrationForm; fault: string }

/** Reads the form of /dang-ky: everything that is wrong at once. */
export function readRegistration(body: unknown): { values: RegistrationForm; faults: FormFault[] } {
  const parsed = parseForm(form, body)
  const given = (parsed.ok ? parsed.values : parsed.typed) as Record<string, string | undefined>
  const birthDate = readDateParts(body, 'birthDate')
  const values: RegistrationForm = {
    identityNumber: normalizeLogin(given.identityNumber ?? ''),
    name: (given.name ?? '').replace(/\s+/g, ' '),
    birthDate: birthDate ?? '',
    phone: normalizeLogin(given.phone ?? ''),
    email: given.email?.toLowerCase() ?? null,
    password: given.password ?? '',
    channel: given.channel === 'email' ? 'email' : 'sms',
  }
  return { values, faults: faultsOf(values) }
}

function faultsOf(it: RegistrationForm): FormFault[] {
  const password = passwordFault(it.password, [it.identityNumber, it.phone, it.name, it.email ?? ''])
  const checks: [keyof RegistrationForm, string, boolean][] = [
    ['identityNumber', 'identityNumber', !isIdentityNumber(it.identityNumber)],
    ['name', 'name', !/\p{L}/u.test(it.name) || it.name.length > 200],
    ['birthDate', 'birthDate', !isBirthDate(it.birthDate)],
    ['phone', 'phone', !isPhone(it.phone)],
    ['email', 'email', it.email === null ? it.channel === 'email' : !isEmail(it.email)],
    ['password', password ?? '', password !== undefined],
  ]
  return checks.flatMap(([field, fault, wrong]) => (wrong ? [{ field, fault }] : []))
}

function isBirthDate(date: string): boolean {
  return date !== '' && date !== 'invalid' && date <= today() && date >= '1890-01-01'
}
