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

/** An open client, or also one that was closed: its name is never used again. */
export async function findClient(
  db: Db,
  id: string,
  { closed = false }: { closed?: boolean } = {},
): Promise<ClientRow | undefined> {
  const [row] = await db<ClientRow[]>`
    select ${columns(db)} from identity.openid_client c join catalogues.v_agency v on v.id = c.agency_id
    where c.id = ${id} and (c.closed_at is null or ${closed})`
  return row
}

export async function lockClient(tx: Tx, id: string): Promise<ClientRow | undefined> {
  const [row] = await tx<ClientRow[]>`
    select ${columns(tx)} from identity.openid_client c join catalogues.v_agency v on v.id = c.agency_id
    where c.id = ${id} and c.closed_at is null for update of c`
  return row
}

/** Those of the agencies at these paths and below. */
export async function listClients(db: Db, paths: readonly string[]): Promise<ClientRow[]> {
  return db<ClientRow[]>`
    select ${columns(db)} from identity.openid_client c join catalogues.v_agency v on v.id = c.agency_id
    where c.closed_at is null
      and exists (select 1 from unnest(${[...paths]}::text[]) as path where starts_with(v.path, path))
    order by c.name collate "vi-x-icu", c.id limit 500`
}

function columns(db: Db) {
  return db`c.id, c.agency_id as "agencyId", v.name as "agencyName", v.path as "agencyPath", c.name,
    c.is_live as "isLive", c.settings, c.secret_hash as "secretHash", c.revision`
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

export async function updateClient(tx: Tx, it: ClientRow & { at: Date }): Promise<void> {
  await tx`
    update identity.openid_client set name = ${it.name}, is_live = ${it.isLive},
      settings = ${tx.json(it.settings as never)}, secret_hash = ${it.secretHash}, revision = revision + 1,
      updated_at = ${it.at}
    where id = ${it.id}`
}

export async function closeClient(tx: Tx, it: { id: string; at: Date }): Promise<void> {
  await tx`
    update identity.openid_client set closed_at = ${it.at}, updated_at = ${it.at}, revision = revision + 1
    where id = ${it.id}`
}
