import type { CatalogueRow, Change, CatalogueSource, FollowedChange, RowSearch } from '#catalogues'
import type { Db } from '#platform/database/connect.ts'
import { isUuid } from '#platform/uuid.ts'

/** An abolished procedure ended on the day when that was written. */
const rowColumns = (db: Db) => db`
  p.id::text as key, p.code, p.name, p.version_number as revision, coalesce(v.record -> 'decision' ->> 'number', '') as "sourceDecision",
  array[]::text[] as "supersededBy",
  jsonb_build_object('state', p.state, 'field', p.field_code, 'promulgator', p.promulgator_name,
    'version', p.version_number) as values,
  to_char(p.created_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "validFrom",
  case when p.state = 'abolished' then to_char(p.changed_at at time zone 'Asia/Ho_Chi_Minh' + interval '1 day', 'YYYY-MM-DD')
    end as "validTo",
  jsonb_build_object('id', coalesce(o.id, 0), 'name', coalesce(o.name, p.promulgator_name),
    'path', coalesce(o.path, '/')) as owner`

const withOwner = (db: Db) => db`
  procedures.procedure p join procedures.version v on v.id = p.version_id left join lateral (
    select a.id, a.name, a.path from catalogues.v_agency_code c join catalogues.v_agency a on a.id = c.agency_id
    where c.code = p.promulgator_code order by (c.valid_to is null) desc, c.valid_from desc limit 1) o on true`

/** The first of the ten catalogues; its rows are written by the acts that publish procedures. */
export const procedureRows: CatalogueSource = {
  async countRows(db) {
    const [row] = await db<{ count: number }[]>`
      select count(*) as count from procedures.procedure where state <> 'abolished'`
    return row!.count
  },
  pageOfRows,
  async findRow(db, key) {
    const [row] = await db<CatalogueRow[]>`select ${rowColumns(db)} from ${withOwner(db)} where p.id::text = ${key}`
    return row
  },
  /** Each version of the record is one change. */
  async historyOf(db, { key, limit }) {
    if (!isUuid(key)) return []
    return await db<Change[]>`
      select v.number as id, p.id::text as key, 'row' as part, v.valid_from as at, '' as "actorName",
        p.promulgator_name as "agencyName",
        case when v.number > 1 then jsonb_build_object('version', v.number - 1) end as before,
        jsonb_build_object('version', v.number, 'name', v.record ->> 'name',
          'valid_from', to_char(v.valid_from at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')) as after
      from procedures.version v join procedures.procedure p on p.id = v.procedure_id
      where p.id = ${key} order by v.number desc limit ${limit}`
  },
  /** Rows and the catalogue's own definition in one statement: one snapshot decides what is told. */
  async changesAfter(db, { after, limit }) {
    return await db<FollowedChange[]>`
      select h.id, h.key, h.part, h.at, h."actorName", h."agencyName", h.before, h.after, h.xid::text as xid
      from (
        select c.id, c.procedure_id::text as key, 'row' as part, c.at, '' as "actorName",
          c.agency_name as "agencyName", c.before, c.after, c.xid
        from procedures.change c
        union all
        select d.id, d.key, d.part, d.at, d.actor_name, d.agency_name, d.before, d.after, d.xid
        from catalogues.v_change d where d.catalogue = 'thu-tuc') h
      where h.xid < pg_snapshot_xmin(pg_current_snapshot())
        and (h.xid, h.id) > (${after?.xid ?? '0'}::xid8, ${after?.id ?? 0})
      order by h.xid, h.id limit ${limit}`
  },
  async lastChange(db) {
    const [row] = await db<{ at: Date | null }[]>`select max(changed_at) as at from procedures.procedure`
    return row?.at ?? undefined
  },
}

async function pageOfRows(db: Db, search: RowSearch): Promise<CatalogueRow[]> {
  const { since, day } = search
  const after = search.after && isUuid(search.after.key) ? search.after.key : null
  return db<CatalogueRow[]>`
    select ${rowColumns(db)} from ${withOwner(db)}
    where (${search.folded} = '' or strpos(catalogues.folded(p.name), ${search.folded}) > 0 or p.code = ${search.folded})
      and (${since}::timestamptz is null or p.changed_at >= ${since}::timestamptz)
      and (${day}::date is null or p.state <> 'abolished'
        or (p.changed_at at time zone 'Asia/Ho_Chi_Minh')::date >= ${day}::date)
      and (${after}::uuid is null or p.id > ${after}::uuid)
    order by p.id limit ${search.limit}`
}
