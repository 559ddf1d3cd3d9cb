import type { Db } from '#platform/database/connect.ts'

export type Promulgator = {
  id: number
  path: string
  name: string
  level: 'ministry' | 'province' | 'commune' | 'other'
  /** The first day on which it no longer exists. */
  endedOn: string | null
}

/** The agency that promulgates, with the end of its days. */
export async function findPromulgator(db: Db, agencyId: number): Promise<Promulgator | undefined> {
  const [row] = await db<Promulgator[]>`
    select a.id, a.path, a.name, a.level, to_char(a.valid_to, 'YYYY-MM-DD') as "endedOn"
    from catalogues.v_agency a where a.id = ${agencyId}`
  return row
}

/** Agencies whose names hold these words, for an author who looks for one. */
export async function agenciesNamed(db: Db, words: string, day: string): Promise<{ id: number; name: string }[]> {
  return db<{ id: number; name: string }[]>`
    select a.id, a.name from catalogues.v_agency a
    where strpos(lower(a.name), lower(${words})) > 0 and a.valid_from <= ${day}::date
      and (a.valid_to is null or a.valid_to > ${day}::date)
    order by length(a.name), a.id limit 10`
}

export type CodeHolder = { procedureId: string | null; draftId: string | null; code: string; name: string }

/** Who carries a code among the procedures in force of a promulgator, and among its drafts and decisions to come. */
export async function findCodeHolder(
  db: Db,
  it: { code: string; promulgatorCode: string; procedureId: string | null; draftId: string },
): Promise<CodeHolder | undefined> {
  const [row] = await db<CodeHolder[]>`
    select p.id as "procedureId", null::uuid as "draftId", p.code, p.name from procedures.procedure p
    where p.code = ${it.code} and p.promulgator_code = ${it.promulgatorCode} and p.state <> 'abolished'
      and p.id is distinct from ${it.procedureId}::uuid
    union all
    select null, d.id, d.record ->> 'code', d.record ->> 'name' from procedures.draft d
    where d.kind = 'new' and d.record ->> 'code' = ${it.code}
      and d.record -> 'promulgator' ->> 'code' = ${it.promulgatorCode}
      and d.id <> ${it.draftId}::uuid
      and (d.state not in ('published', 'dropped') or exists (
        select from procedures.decision_item i where i.draft_id = d.id and i.in_force_since is null))
    limit 1`
  return row
}

/** The highest national number of the first series; also among what is only being written. */
export async function highestCode(db: Db): Promise<string | null> {
  const [row] = await db<{ code: string | null }[]>`
    select max(code) as code from (
      select code from procedures.procedure where code ~ '^1[.][0-9]{6}$'
      union all
      select record ->> 'code' from procedures.draft where record ->> 'code' ~ '^1[.][0-9]{6}$') known`
  return row?.code ?? null
}
