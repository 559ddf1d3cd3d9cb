import type { Db, Tx } from '#platform/database/connect.ts'
import { type DeskLayout, pageLengths, readColumns, usualLayout } from './columns.ts'

/** How this officer wants lists shown; columns that no longer exist are left out. */
export async function layoutOf(db: Db, accountId: string): Promise<DeskLayout> {
  const [row] = await db<{ columns: string[]; pageLength: number }[]>`
    select columns, page_length as "pageLength" from dossiers.desk_layout where account_id = ${accountId}`
  if (!row) return usualLayout
  return { columns: readColumns(row.columns), pageLength: pageLengths.find((it) => it === row.pageLength) ?? 30 }
}

export async function saveLayout(tx: Tx, accountId: string, { columns, pageLength }: DeskLayout): Promise<void> {
  await tx`
    insert into dossiers.desk_layout (account_id, columns, page_length)
    values (${accountId}, ${columns as string[]}, ${pageLength})
    on conflict (account_id) do update set columns = excluded.columns, page_length = excluded.page_length`
}
