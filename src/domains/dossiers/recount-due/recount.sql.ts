import type { Db, Tx } from '#platform/database/connect.ts'
import type { ClockAct } from '../recount.ts'

/** A pass over the open dossiers. */
export type Recount = { id: number; fromChange: number; toChange: number; afterDossier: string | null }
export type Counted = { lookedAt: number; earlier: number; later: number; failed: number }

/** The last change of the calendar that a finished pass has dealt with. */
export async function lastRecounted(db: Db): Promise<number> {
  const [row] = await db<{ last: number }[]>`
    select coalesce(max(to_change), 0)::int as last from dossiers.recount where finished_at is not null`
  return row!.last
}

export async function beginRecount(tx: Tx, it: { fromChange: number; toChange: number; at: Date }): Promise<void> {
  await tx`
    insert into dossiers.recount (from_change, to_change, started_at) values (${it.fromChange}, ${it.toChange}, ${it.at})
    on conflict do nothing`
}

/** The pass under way, locked; undefined when there is none or another process has it. */
export async function lockRecount(tx: Tx): Promise<Recount | undefined> {
  const [row] = await tx<Recount[]>`
    select id::int, from_change::int as "fromChange", to_change::int as "toChange", after_dossier as "afterDossier"
    from dossiers.recount where finished_at is null for update skip locked`
  return row
}

export async function noteRecounted(
  tx: Tx,
  id: number,
  it: Counted & { afterDossier: string | null; finishedAt: Date | null },
): Promise<void> {
  await tx`
    update dossiers.recount set looked_at = looked_at + ${it.lookedAt}, earlier = earlier + ${it.earlier},
      later = later + ${it.later}, failed = failed + ${it.failed}, after_dossier = ${it.afterDossier},
      finished_at = ${it.finishedAt}
    where id = ${id}`
}

/**
 * Open dossiers of which the counted span, from the clock's start to the due day, holds one of the days, and those whose
 * applicant has until one of them to send more.
 */
export async function dossiersOver(
  db: Db,
  days: readonly string[],
  page: { after: string | null; limit: number },
): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select id from dossiers.dossier
    where ${isOver(db, days)} and (${page.after}::uuid is null or id > ${page.after}::uuid)
    order by id limit ${page.limit}`
  return rows.map((row) => row.id)
}

export async function countDossiersOver(db: Db, days: readonly string[]): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::int as count from dossiers.dossier where ${isOver(db, days)}`
  return row!.count
}

function isOver(db: Db, days: readonly string[]) {
  return db`status in (2, 4, 5, 6) and master = 'portal' and exists (
    select 1 from unnest(${days as string[]}::date[]) as changed (day)
    where changed.day between (accepted_at at time zone 'Asia/Ho_Chi_Minh')::date
        and (current_due at time zone 'Asia/Ho_Chi_Minh')::date
      or changed.day = (supplement_deadline at time zone 'Asia/Ho_Chi_Minh')::date)`
}

/** The acts of several dossiers, oldest first, as far as the clock goes. */
export async function clockActsOf(db: Db, ids: readonly string[]): Promise<Map<string, ClockAct[]>> {
  const rows = await db<(ClockAct & { dossierId: string })[]>`
    select dossier_id as "dossierId", at, act, change from dossiers.act
    where dossier_id = any(${ids as string[]}) order by dossier_id, sequence`
  return Map.groupBy(rows, (row) => row.dossierId)
}
