import type { Db, Tx } from '#platform/database/connect.ts'
import { type FileKind, kinds, type StoredFile } from './file.ts'

export async function insertContent(db: Db, content: { accountId: string | null; at: Date }): Promise<string> {
  const [row] = await db<{ id: string }[]>`
    insert into documents.content (account_id, received_at) values (${content.accountId}, ${content.at}) returning id`
  return row!.id
}

export async function completeContent(
  tx: Tx,
  content: { id: string; sha256: string; kind: FileKind; size: number; scan: string },
): Promise<void> {
  await tx`
    update documents.content
    set sha256 = ${content.sha256}, kind = ${content.kind}, size = ${content.size}, scan = ${content.scan}
    where id = ${content.id}`
}

/** The same bytes from the same account. The lock keeps the sweep away until our file row refers to them. */
export async function findSameContent(tx: Tx, accountId: string, sha256: string): Promise<string | undefined> {
  const [row] = await tx<{ id: string }[]>`
    select id from documents.content
    where account_id = ${accountId} and sha256 = ${sha256} and scan <> 'infected'
    limit 1
    for share`
  return row?.id
}

export async function deleteContent(db: Db, id: string): Promise<void> {
  await db`delete from documents.content where id = ${id}`
}

export async function insertFile(
  db: Db,
  file: { contentId: string; name: string; accountId: string | null; at: Date },
): Promise<string> {
  const [row] = await db<{ id: string }[]>`
    insert into documents.file (content_id, name, account_id, received_at)
    values (${file.contentId}, ${file.name}, ${file.accountId}, ${file.at})
    returning id`
  return row!.id
}

type FileRow = {
  id: string
  contentId: string
  name: string
  kind: FileKind | null
  size: number | null
  sha256: string | null
  scan: StoredFile['scan']
  accountId: string | null
  ownerKind: string | null
  ownerId: string | null
  receivedAt: Date
}

export type FileWithContent = StoredFile & { contentId: string }

export async function selectFiles(db: Db, ids: readonly string[]): Promise<FileWithContent[]> {
  const rows = await db<FileRow[]>`
    select f.id, f.content_id as "contentId", f.name, c.kind, c.size, c.sha256, c.scan, f.account_id as "accountId",
      f.owner_kind as "ownerKind", f.owner_id as "ownerId", f.received_at as "receivedAt"
    from documents.file f
    join documents.content c on c.id = f.content_id
    where f.id = any(${[...ids]}::uuid[])`
  return rows.map(({ ownerKind, ownerId, kind, size, sha256, ...row }) => ({
    ...row,
    // A file refers only to contents that came whole.
    kind: kind!,
    size: size!,
    sha256: sha256!,
    type: kinds[kind!].type,
    owner: ownerKind === null || ownerId === null ? null : { kind: ownerKind, id: ownerId },
  }))
}

/** Gives a file to its owner; false when it has another one already or does not exist. */
export async function setOwner(tx: Tx, id: string, owner: { kind: string; id: string; at: Date }): Promise<boolean> {
  const result = await tx`
    update documents.file
    set owner_kind = ${owner.kind}, owner_id = ${owner.id}, kept_at = coalesce(kept_at, ${owner.at})
    where id = ${id} and (owner_kind is null or (owner_kind = ${owner.kind} and owner_id = ${owner.id}))`
  return result.count === 1
}

/** Hands a file from its owner to another, or to nobody: then the sweep takes it. False when it was not theirs. */
export async function changeOwner(
  tx: Tx,
  id: string,
  it: { from: { kind: string; id: string }; to: { kind: string; id: string } | null },
): Promise<boolean> {
  const result = await tx`
    update documents.file set owner_kind = ${it.to?.kind ?? null}, owner_id = ${it.to?.id ?? null},
      kept_at = case when ${it.to !== null} then kept_at end
    where id = ${id} and owner_kind = ${it.from.kind} and owner_id = ${it.from.id}`
  return result.count === 1
}

/** Deletes an owner's files; gives back the contents they used. */
export async function deleteFilesOf(
  tx: Tx,
  ids: readonly string[],
  owner: { kind: string; id: string },
): Promise<string[]> {
  const rows = await tx<{ contentId: string }[]>`
    delete from documents.file
    where id = any(${[...ids]}::uuid[]) and owner_kind = ${owner.kind} and owner_id = ${owner.id}
    returning content_id as "contentId"`
  return rows.map((row) => row.contentId)
}

/** Takes those of these contents that no file uses any more out of use: without a digest nobody finds them to share them. */
export async function releaseContents(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    update documents.content c set sha256 = null
    where c.id = any(${[...ids]}::uuid[]) and not exists (select 1 from documents.file f where f.content_id = c.id)
    returning c.id`
  return rows.map((row) => row.id)
}
