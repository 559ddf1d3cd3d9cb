import type { Db, Tx } from '#platform/database/connect.ts'

export async function deleteUnkeptFiles(db: Db, before: Date): Promise<void> {
  await db`
    delete from documents.file
    where id in (
      select id from documents.file where owner_kind is null and received_at < ${before} limit 1000 for update skip locked)`
}

/**
 * Takes contents that no file uses out of use: without a digest nobody can find them to share them. Two statements, because
 * a file may begin to use a content between finding and locking it: the second one sees that.
 */
export async function releaseUnusedContents(tx: Tx, before: Date): Promise<string[]> {
  const found = await tx<{ id: string }[]>`
    select c.id from documents.content c
    where c.received_at < ${before} and not exists (select 1 from documents.file f where f.content_id = c.id)
    limit 500
    for update skip locked`
  const released = await tx<{ id: string }[]>`
    update documents.content c set sha256 = null
    where c.id = any(${found.map((row) => row.id)}::uuid[])
      and not exists (select 1 from documents.file f where f.content_id = c.id)
    returning c.id`
  return released.map((row) => row.id)
}
