import type { Db } from '#platform/database/connect.ts'

export async function unscannedContents(db: Db, receivedBefore: Date): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select id from documents.content
    where scan = 'unscanned' and sha256 is not null and received_at < ${receivedBefore}
    order by received_at desc
    limit 20`
  return rows.map((row) => row.id)
}

export async function markScanned(db: Db, id: string, verdict: 'clean' | 'infected'): Promise<void> {
  await db`update documents.content set scan = ${verdict} where id = ${id}`
}
