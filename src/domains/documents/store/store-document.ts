/** A document in somebody's store (Decree 45/2020 art. 16). */
export type StoreDocument = {
  id: string
  partyId: string
  kind: 'result' | 'component'
  /** The type of the result, or the procedure's component; empty: nothing but its name says what it is. */
  code: string
  name: string
  fileId: string
  fileName: string
  type: string
  size: number
  number: string
  issuedBy: string
  issuedOn: string | null
  validUntil: string | null
  /** Whose paper it is, when it is held for somebody who has no store. */
  about: string
  dossierId: string | null
  procedureCode: string
  procedureName: string
  /** Null: the owner's own word, recognised by nobody. */
  recognisedAgency: string | null
  recognisedAt: Date | null
  addedAt: Date
  state: 'valid' | 'replaced' | 'revoked'
  stateAt: Date | null
}

/** Who recognised something as accurate, and when: the officer's agency, from its own check. */
export type Recognition = { agencyId: number | null; agency: string; accountId: string | null; at: Date }

/** Where something in a store comes from. */
export type Source = { dossierId: string; procedureCode: string; procedureName: string }

export type Validity = 'valid' | 'expiring' | 'expired' | 'replaced' | 'revoked'

/** Soon enough to do something about it. */
const soonDays = 30

/** Whether a document holds on a day. The last day of its validity still counts. */
export function validityOf(it: Pick<StoreDocument, 'state' | 'validUntil'>, today: string): Validity {
  if (it.state !== 'valid') return it.state
  if (it.validUntil === null) return 'valid'
  if (it.validUntil < today) return 'expired'
  return it.validUntil <= dayIn(today, soonDays) ? 'expiring' : 'valid'
}

/** Whether it may be handed in again: in force, on its own account and by the calendar. */
export function isUsable(it: Pick<StoreDocument, 'state' | 'validUntil'>, today: string): boolean {
  const validity = validityOf(it, today)
  return validity === 'valid' || validity === 'expiring'
}

export function dayIn(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
