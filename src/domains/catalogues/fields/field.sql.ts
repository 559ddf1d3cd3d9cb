import type { Db, Tx } from '#platform/database/connect.ts'
import { fold } from '../fold.ts'

/** A field of administration, such as G13-TN02 Đất đai. The prefix is the ministry of the time the code was made. */
export type Field = { code: string; name: string }

export async function listFields(db: Db): Promise<Field[]> {
  return db<Field[]>`select code, name from catalogues.field order by name collate "vi-x-icu", code`
}

export async function saveField(tx: Tx, field: Field & { portalId?: string | null }): Promise<void> {
  await tx`
    insert into catalogues.field as known (code, name, folded, portal_id)
    values (${field.code}, ${field.name}, ${fold(field.name)}, ${field.portalId ?? null})
    on conflict (code) do update set name = excluded.name, folded = excluded.folded,
      portal_id = coalesce(excluded.portal_id, known.portal_id)`
}

export async function pageOfFields(db: Db, search: { folded: string; after: string; limit: number }): Promise<Field[]> {
  return db<Field[]>`
    select code, name from catalogues.field
    where strpos(folded, ${search.folded}) > 0 and code > ${search.after}
    order by code limit ${search.limit}`
}
