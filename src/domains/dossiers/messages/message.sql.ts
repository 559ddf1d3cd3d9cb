import type { Db, Tx } from '#platform/database/connect.ts'

export type Message = {
  id: string
  at: Date
  side: 'applicant' | 'agency'
  authorName: string
  /** The agency that wrote. */
  agencyName: string
  /** Null once it was erased. */
  text: string | null
  fileIds: string[]
}

export type NewMessage = Omit<Message, 'text'> & {
  dossierId: string
  accountId: string | null
  track: number | null
  text: string
}

/** The applicant's place among the readers; agencies are read for by their tracks. */
export const applicantReads = 0

export async function insertMessage(tx: Tx, it: NewMessage): Promise<void> {
  await tx`
    insert into dossiers.message (id, dossier_id, at, side, account_id, author_name, agency_name, track, text, file_ids)
    values (${it.id}, ${it.dossierId}, ${it.at}, ${it.side}, ${it.accountId}, ${it.authorName}, ${it.agencyName},
      ${it.track}, ${it.text}, ${it.fileIds})`
}

/** The thread of a dossier, oldest first; of a very long one its end. */
export async function listMessages(db: Db, dossierId: string): Promise<Message[]> {
  return db<Message[]>`
    select * from (
      select id, at, side, author_name as "authorName", agency_name as "agencyName", text, file_ids as "fileIds"
      from dossiers.message where dossier_id = ${dossierId} order by id desc limit 300) latest
    order by id`
}

/** How many the applicant has sent since the last answer. */
export async function countUnanswered(db: Db, dossierId: string): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::integer as count from dossiers.message
    where dossier_id = ${dossierId} and side = 'applicant'
      and id > coalesce((select m.id from dossiers.message m where m.dossier_id = ${dossierId} and m.side = 'agency'
        order by m.id desc limit 1), '00000000-0000-0000-0000-000000000000'::uuid)`
  return row!.count
}

/** One more to read; gives back whether it is the first, of which the reader has to be told. */
export async function addUnread(tx: Tx, it: { dossierId: string; track: number; at: Date }): Promise<boolean> {
  const [row] = await tx<{ count: number }[]>`
    insert into dossiers.unread_messages (dossier_id, track, count, since)
    values (${it.dossierId}, ${it.track}, 1, ${it.at})
    on conflict (dossier_id, track) do update set count = dossiers.unread_messages.count + 1
    returning count`
  return row!.count === 1
}

export async function clearUnread(db: Db, it: { dossierId: string; track: number }): Promise<void> {
  await db`delete from dossiers.unread_messages where dossier_id = ${it.dossierId} and track = ${it.track}`
}

export async function countUnreadIn(db: Db, it: { dossierId: string; track: number }): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count from dossiers.unread_messages where dossier_id = ${it.dossierId} and track = ${it.track}`
  return row?.count ?? 0
}

/** The words go, that something was said stays. */
export async function eraseMessages(tx: Tx, it: { dossierId: string; at: Date }): Promise<void> {
  await tx`
    update dossiers.message set text = null, author_name = '', file_ids = '{}', erased_at = ${it.at}
    where dossier_id = ${it.dossierId} and erased_at is null`
  await tx`delete from dossiers.unread_messages where dossier_id = ${it.dossierId}`
}
