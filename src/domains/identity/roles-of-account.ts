import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { findAccount } from './account.sql.ts'
import { listOrganisationsOf } from './party.sql.ts'
import { listWorkplaces } from './role.sql.ts'

/** One way in which an account may act. `key` is what the form sends. */
export type RoleChoice =
  | { key: 'citizen'; as: 'citizen'; partyId: string; name: string }
  | { key: string; as: 'citizen'; partyId: string; name: string; taxCode: string | null }
  | { key: string; as: 'officer'; agencyId: number | null; name: string | null }

/** Everything that an account may act as: oneself, one's organisations, one's agencies. */
export async function rolesOf(db: Db, accountId: string): Promise<RoleChoice[]> {
  const account = await findAccount(db, accountId)
  if (!account) return []
  const organisations = await listOrganisationsOf(db, account.partyId, today())
  const workplaces = await listWorkplaces(db, accountId)
  return [
    { key: 'citizen', as: 'citizen', partyId: account.partyId, name: account.name },
    ...organisations.map((it) => ({
      key: `organisation-${it.id}`,
      as: 'citizen' as const,
      partyId: it.id,
      name: it.name,
      taxCode: it.taxCode,
    })),
    ...workplaces.map((it) => ({
      key: `agency-${it.agencyId ?? 'all'}`,
      as: 'officer' as const,
      agencyId: it.agencyId,
      name: it.name,
    })),
  ]
}
