import type { Db } from '#platform/database/connect.ts'
import type { Change } from './change.ts'

export type ChangeFilter = { field: string | null; agency: string | null }

/** What came into force until `at`, the latest first. The parts that differ are compared where they lie. */
export async function pageOfChanges(
  db: Db,
  filter: ChangeFilter,
  page: { at: Date; after: { at: string; id: string } | null; limit: number },
): Promise<Change[]> {
  const { at, id } = page.after ?? { at: null, id: null }
  return await db<Change[]>`
    with page as (
      select v.id, (
        select earlier.record from procedures.version earlier
        where earlier.procedure_id = v.procedure_id and earlier.number = v.number - 1) as before
      from procedures.version v
      join procedures.procedure p on p.id = v.procedure_id
      where v.valid_from <= ${page.at}
        and (${at}::timestamptz is null or (v.valid_from, v.id) < (${at}::timestamptz, ${id}::uuid))
        and (${filter.field}::text is null or p.field_code = ${filter.field})
        and (${filter.agency}::text is null or p.promulgator_code = ${filter.agency}
          or starts_with(p.promulgator_code, ${filter.agency}::text || '.'))
        and p.kind <> 'internal'
      order by v.valid_from desc, v.id desc
      limit ${page.limit})
    select v.id, p.id as "procedureId", p.code, v.record ->> 'name' as name, p.field_code as "fieldCode",
      p.field_name as "fieldName", p.promulgator_code as "promulgatorCode", p.promulgator_name as "promulgatorName",
      v.valid_from as at,
      case when page.before is null then 'new'
        when v.record ->> 'state' = 'abolished' and page.before ->> 'state' <> 'abolished' then 'abolished'
        else 'amended' end as kind,
      case when page.before is null then '{}'
        else array(select one.key from jsonb_each(v.record) one
          where coalesce((page.before -> one.key) <> one.value, true)) end as parts
    from page
    join procedures.version v on v.id = page.id
    join procedures.procedure p on p.id = v.procedure_id
    order by v.valid_from desc, v.id desc`
}
