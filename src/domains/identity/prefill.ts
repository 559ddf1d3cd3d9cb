import { type Actor, organisationOf } from '#platform/actor.ts'
import type { Db } from '#platform/database/connect.ts'
import { findAccount } from './account.sql.ts'
import { findParty, type Party } from './party.ts'

/** What is known of somebody signed in, by the semantic ids that forms use. What is not known is left out. */
export async function prefillOf(db: Db, actor: Actor): Promise<Record<string, unknown>> {
  if (actor.kind !== 'citizen' || actor.accountId === null) return {}
  const account = await findAccount(db, actor.accountId)
  if (!account) return {}
  const person = await findParty(db, account.partyId)
  const organisationId = organisationOf(actor)
  const organisation = organisationId === null ? undefined : await findParty(db, organisationId)
  const known = {
    ...(person && personData(person)),
    'person.phone': account.phone ?? person?.phone,
    'person.email': account.email ?? person?.email,
    'applicant.kind': organisation ? 'organisation' : 'person',
    'applicant.address': organisation ? organisation.address : person?.address,
    'organisation.name': organisation?.name,
    'organisation.taxCode': organisation?.taxCode,
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null && value !== undefined))
}

/** What is known of a person, by the semantic ids that forms use. */
export function personData(person: Party): Record<string, unknown> {
  return {
    'person.name': person.name,
    'person.identityNumber': person.identityNumber,
    'person.birthDate': person.birthDate,
    'person.gender': person.gender,
    'person.address': person.address,
  }
}
