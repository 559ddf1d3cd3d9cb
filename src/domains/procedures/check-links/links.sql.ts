import type { Db, Tx } from '#platform/database/connect.ts'

/** Begins the night's round; false when somebody has. */
export async function beginRound(tx: Tx, day: string, at: Date): Promise<boolean> {
  const { count } = await tx`
    insert into procedures.link_round (day, begun_at) values (${day}::date, ${at}) on conflict (day) do nothing`
  return count > 0
}

export async function findRound(db: Db, day: string): Promise<{ begunAt: Date; asked: number } | undefined> {
  const [row] = await db<{ begunAt: Date; asked: number }[]>`
    select begun_at as "begunAt", asked from procedures.link_round where day = ${day}::date`
  return row
}

export async function countAsked(tx: Tx, day: string, asked: number): Promise<void> {
  await tx`update procedures.link_round set asked = asked + ${asked} where day = ${day}::date`
}

export async function addLinks(
  tx: Tx,
  uses: readonly { url: string; procedureId: string }[],
  procedureIds: readonly string[],
  at: Date,
): Promise<void> {
  const urls = uses.map((it) => it.url)
  const ids = uses.map((it) => it.procedureId)
  await tx`
    insert into procedures.external_link (url, found_at)
    select distinct it, ${at}::timestamptz from unnest(${urls}::text[]) it
    on conflict (url) do nothing`
  await tx`delete from procedures.external_link_use where procedure_id = any(${procedureIds as string[]}::uuid[])`
  await tx`
    insert into procedures.external_link_use (url, procedure_id)
    select * from unnest(${urls}::text[], ${ids}::uuid[])
    on conflict (url, procedure_id) do nothing`
}

/** What no record names any longer. */
export async function dropUnusedLinks(tx: Tx): Promise<void> {
  await tx`
    delete from procedures.external_link l
    where not exists (select 1 from procedures.external_link_use u where u.url = l.url)`
}

export async function dueLinks(db: Db, before: Date, limit: number): Promise<string[]> {
  const rows = await db<{ url: string }[]>`
    select url from procedures.external_link
    where checked_at is null or checked_at < ${before}
    order by checked_at nulls first, url
    limit ${limit}`
  return rows.map((it) => it.url)
}

export async function recordAnswer(
  tx: Tx,
  it: { url: string; state: string; detail: string; at: Date },
): Promise<void> {
  await tx`
    update procedures.external_link
    set checked_at = ${it.at}, state = ${it.state}, detail = ${it.detail},
      failing_since = case when ${it.state}::text = 'works' then null else coalesce(failing_since, ${it.at}) end
    where url = ${it.url}`
}

export type FailingLink = {
  url: string
  state: 'broken' | 'unreachable' | 'refused'
  detail: string
  failingSince: Date
  code: string
  name: string
  promulgatorCode: string
  promulgatorName: string
}

/** Every use of a link that failed when it was asked last; those that have failed for longest first. */
export async function listFailingLinks(db: Db): Promise<FailingLink[]> {
  return await db<FailingLink[]>`
    select l.url, coalesce(l.state, 'unreachable') as state, l.detail, coalesce(l.failing_since, l.found_at) as "failingSince", p.code, p.name,
      p.promulgator_code as "promulgatorCode", p.promulgator_name as "promulgatorName"
    from procedures.external_link l
    join procedures.external_link_use u on u.url = l.url
    join procedures.procedure p on p.id = u.procedure_id
    where l.state in ('broken', 'unreachable', 'refused') and p.state <> 'abolished'
    order by l.failing_since, l.url, p.code
    limit 5000`
}

/** When links were asked last, and how many there are. */
export async function linkFigures(db: Db): Promise<{ links: number; checkedAt: Date | null }> {
  const [row] = await db<{ links: number; checkedAt: Date | null }[]>`
    select count(*)::integer as links, max(checked_at) as "checkedAt" from procedures.external_link`
  return row!
}
