import type { Party } from '../party.ts'

/** What other portals may ask for besides `openid`, each a thing that a person understands and allows. */
export const scopeNames = ['profile', 'identity', 'phone', 'email', 'address', 'organisation'] as const
export type ScopeName = (typeof scopeNames)[number]

export const claimsOfScopes = {
  openid: ['sub'],
  profile: ['name', 'birthdate', 'gender'],
  identity: ['identity_number', 'level'],
  phone: ['phone_number', 'phone_number_verified'],
  email: ['email', 'email_verified'],
  address: ['address'],
  organisation: ['organisation'],
} as const satisfies Record<'openid' | ScopeName, readonly string[]>

/** Who signed in: the person, how surely, and the organisation that they act for. */
export type Subject = {
  id: string
  accountId: string
  assurance: 1 | 2 | 3
  person: Party
  phone: string | null
  email: string | null
  organisation: Party | null
}

/** All that may be said of somebody; the provider leaves out what was not allowed. */
export function claimsOf(it: Subject): { sub: string; [claim: string]: unknown } {
  const { person, organisation } = it
  return {
    sub: it.id,
    name: person.name,
    ...(person.birthDate && { birthdate: person.birthDate }),
    ...(person.gender && { gender: person.gender }),
    ...(person.identityNumber && { identity_number: person.identityNumber }),
    level: it.assurance,
    // Both were confirmed by a code when they were given.
    ...(it.phone && { phone_number: it.phone, phone_number_verified: true }),
    ...(it.email && { email: it.email, email_verified: true }),
    ...(person.address && {
      address: {
        country: 'VN',
        region: person.address.provinceCode,
        locality: person.address.communeCode,
        street_address: person.address.detail,
      },
    }),
    ...(organisation && { organisation: { name: organisation.name, tax_code: organisation.taxCode } }),
  }
}

/** LoA1 is declared by oneself, LoA2 and LoA3 are verified electronic identity (regulation 1.5). */
export const levels = ['LoA1', 'LoA2', 'LoA3'] as const
export type Level = (typeof levels)[number]

export function levelOf(assurance: number): Level {
  return levels[Math.min(Math.max(assurance, 1), 3) - 1]!
}
