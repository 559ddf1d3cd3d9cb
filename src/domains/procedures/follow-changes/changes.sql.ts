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
      select v.id, v.procedure_id, v.number, v.record, v.valid_from
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
    select page.id, p.id as "procedureId", p.code, page.record ->> 'name' as name, p.field_code as "fieldCode",
      p.field_name as "fieldName", p.promulgator_code as "promulgatorCode", p.promulgator_name as "promulgatorName",
      page.valid_from as at,
      case when before.id is null then 'new'
        when page.record ->> 'state' = 'abolished' and before.record ->> 'state' <> 'abolished' then 'abolished'
        else 'amended' end as kind,
      case when before.id is null then '{}'
        else array(select one.key from jsonb_each(page.record) one
          where coalesce((before.record -> one.key) <> one.value, true)) end as parts
    from page
    join procedures.procedure p on p.id = page.procedure_id
    left join procedures.version before on before.procedure_id = page.procedure_id and before.number = page.number - 1
    order by page.valid_from desc, page.id desc`
}
