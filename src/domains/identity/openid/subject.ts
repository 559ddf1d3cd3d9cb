import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { isUuid } from '#platform/uuid.ts'
import { findPartyRow } from '../party.sql.ts'
import type { Subject } from './claims.ts'
import { findSubjectRow } from './subject.sql.ts'

export async function findSubject(db: Db, id: string): Promise<Subject | undefined> {
  if (!isUuid(id)) return undefined
  const row = await findSubjectRow(db, { id, day: today() })
  if (!row) return undefined
  const [person, organisation] = await Promise.all([
    findPartyRow(db, row.personId),
    row.partyId === row.personId ? undefined : findPartyRow(db, row.partyId),
  ])
  const { accountId, assurance, phone, email } = row
  return { id, accountId, assurance, phone, email, person: person!, organisation: organisation ?? null }
}
