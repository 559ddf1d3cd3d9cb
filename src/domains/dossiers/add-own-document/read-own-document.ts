import { Type } from 'typebox'
import { today } from '#platform/clock.ts'
import { readDateParts } from '#platform/dates.ts'
import { parseForm } from '#platform/forms.ts'

const form = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  number: Type.Optional(Type.String({ maxLength: 100 })),
  issuedBy: Type.Optional(Type.String({ maxLength: 200 })),
})

export type OwnDocumentError = {
  field: 'name' | 'number' | 'issuedBy' | 'issuedOn' | 'validUntil'
  rule: 'name' | 'number' | 'issuedBy' | 'day' | 'future' | 'order'
}

export type OwnDocumentRead =
  | {
      ok: true
      values: { name: string; number: string; issuedBy: string; issuedOn: string | null; validUntil: string | null }
    }
  | { ok: false; errors: OwnDocumentError[] }

/** What somebody says of their paper. Days are checked one by one, so that all that is wrong is said at once. */
export function readOwnDocument(body: Record<string, unknown>): OwnDocumentRead {
  const parsed = parseForm(form, body)
  const issuedOn = readDateParts(body, 'issuedOn')
  const validUntil = readDateParts(body, 'validUntil')
  const texts = parsed.ok ? [] : parsed.errors.map(({ field }) => ({ field, rule: field }) as OwnDocumentError)
  const errors = [...texts, ...dayErrors(issuedOn, validUntil)]
  if (!parsed.ok || issuedOn === 'invalid' || validUntil === 'invalid' || errors.length > 0)
    return { ok: false, errors }
  const { name, number = '', issuedBy = '' } = parsed.values
  return { ok: true, values: { name, number, issuedBy, issuedOn: issuedOn ?? null, validUntil: validUntil ?? null } }
}

function dayErrors(issuedOn: string | undefined, validUntil: string | undefined): OwnDocumentError[] {
  const known = (day: string | undefined): day is string => day !== undefined && day !== 'invalid'
  return [
    ...(issuedOn === 'invalid' ? [{ field: 'issuedOn', rule: 'day' } as const] : []),
    ...(known(issuedOn) && issuedOn > today() ? [{ field: 'issuedOn', rule: 'future' } as const] : []),
    ...(validUntil === 'invalid' ? [{ field: 'validUntil', rule: 'day' } as const] : []),
    ...(known(issuedOn) && known(validUntil) && validUntil < issuedOn
      ? [{ field: 'validUntil', rule: 'order' } as const]
      : []),
  ]
}
