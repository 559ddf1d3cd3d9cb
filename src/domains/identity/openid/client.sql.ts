import type { Db, Tx } from '#platform/database/connect.ts'
import type { ClientSettings } from './client.ts'

export type ClientRow = {
  id: string
  agencyId: number
  agencyName: string
  agencyPath: string
  name: string
  isLive: boolean
  settings: ClientSettings
  secretHash: Buffer | null
  revision: number
}

/** An open client; of those closed nothing is known any more. */
export async function findClient(db: Db, id: string): Promise<ClientRow | undefined> {
  const [row] = await db<ClientRow[]>`
    select c.id, c.agency_id as "agencyId", v.name as "agencyName", v.path as "agencyPath", c.name,
      c.is_live as "isLive", c.settings, c.secret_hash as "secretHash", c.revision
    from identity.openid_client c
    join catalogues.v_agency v on v.id = c.agency_id
    where c.id = ${id} and c.closed_at is null`
  return row
}

export async function insertClient(
  tx: Tx,
  it: Pick<ClientRow, 'id' | 'agencyId' | 'name' | 'isLive' | 'settings' | 'secretHash'> & {
    by: string
    byName: string
    at: Date
  },
): Promise<void> {
  await tx`
    insert into identity.openid_client (id, agency_id, name, is_live, settings, secret_hash, created_by, created_by_name,
      created_at, updated_at)
    values (${it.id}, ${it.agencyId}, ${it.name}, ${it.isLive}, ${tx.json(it.settings as never)}, ${it.secretHash},
      ${it.by}, ${it.byName}, ${it.at}, ${it.at})`
}
