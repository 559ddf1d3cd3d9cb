import type { Db, Tx } from '#platform/database/connect.ts'
import type { WordingKind } from './wording.ts'

export type Wording = {
  id: string
  agencyId: number
  agencyName: string
  kind: WordingKind
  name: string
  text: string
  revision: number
  savedAt: Date
  savedByName: string
}

/** The words of these bodies, one's own first, then by name. */
export async function listWordings(
  db: Db,
  of: { agencyIds: readonly number[]; kind?: WordingKind | undefined },
): Promise<Wording[]> {
  return db<Wording[]>`
    select ${columns(db)} from dossiers.wording
    where agency_id = any(${[...of.agencyIds]}) and (${of.kind ?? null}::text is null or kind = ${of.kind ?? null})
    order by array_position(${[...of.agencyIds]}::integer[], agency_id), name collate "vi-x-icu", id
    limit 500`
}

export async function findWording(db: Db, id: string): Promise<Wording | undefined> {
  const [row] = await db<Wording[]>`select ${columns(db)} from dossiers.wording where id = ${id}`
  return row
}

export type WordingToSave = {
  agency: { id: number; path: string; name: string }
  kind: WordingKind
  name: string
  text: string
  at: Date
  by: { id: string; name: string }
}

export async function insertWording(tx: Tx, it: WordingToSave): Promise<void> {
  await tx`
    insert into dossiers.wording (agency_id, agency_path, agency_name, kind, name, text, saved_at, saved_by,
      saved_by_name)
    values (${it.agency.id}, ${it.agency.path}, ${it.agency.name}, ${it.kind}, ${it.name}, ${it.text}, ${it.at},
      ${it.by.id}, ${it.by.name})`
}

/** Whether it was still as the page showed it. */
export async function updateWording(tx: Tx, it: WordingToSave & { wordingId: string; seen: number }): Promise<boolean> {
  const changed = await tx`
    update dossiers.wording set kind = ${it.kind}, name = ${it.name}, text = ${it.text}, revision = revision + 1,
      saved_at = ${it.at}, saved_by = ${it.by.id}, saved_by_name = ${it.by.name}
    where id = ${it.wordingId} and agency_id = ${it.agency.id} and revision = ${it.seen}`
  return changed.count === 1
}

export async function deleteWording(
  tx: Tx,
  it: { wordingId: string; agencyId: number; seen: number },
): Promise<boolean> {
  const gone = await tx`
    delete from dossiers.wording where id = ${it.wordingId} and agency_id = ${it.agencyId} and revision = ${it.seen}`
  return gone.count === 1
}

function columns(db: Db) {
  return db`id, agency_id as "agencyId", agency_name as "agencyName", kind, name, text, revision, saved_at as "savedAt",
    saved_by_name as "savedByName"`
}
