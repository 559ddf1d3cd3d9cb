import type { Db } from '#platform/database/connect.ts'
import type { CatalogueRow, CatalogueSource, RowSearch } from './catalogue.ts'

const unitColumns = (db: Db) => db`
  u.code as key, u.code, u.full_name as name, 1 as revision, u.legal_act as "sourceDecision",
  jsonb_build_object('level', u.level, 'kind', u.kind, 'province', u.province_code) as values,
  to_char(u.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(u.valid_to, 'YYYY-MM-DD') as "validTo",
  jsonb_build_object('id', o.id, 'name', o.name, 'path', o.path) as owner,
  array(select t.code from catalogues.unit_succession s join catalogues.admin_unit t on t.id = s.to_unit
    where s.from_unit = u.id order by t.code) as "supersededBy"`

const withOwner = (db: Db) => db`
  catalogues.admin_unit u join catalogues.catalogue c on c.code = 'don-vi-hanh-chinh'
  join catalogues.agency o on o.id = c.owner_agency`

/** Units change by dated acts (`change-units`), never by editing a row. */
export const unitRows: CatalogueSource = {
  async countRows(db, day) {
    const [row] = await db<{ count: number }[]>`
      select count(*) as count from catalogues.admin_unit
      where valid_from <= ${day}::date and (valid_to is null or valid_to > ${day}::date)`
    return row!.count
  },
  pageOfRows,
  async findRow(db, key, day) {
    const at = day ?? null
    const [row] = await db<CatalogueRow[]>`
      select ${unitColumns(db)} from ${withOwner(db)}
      where u.code = ${key}
        and (${at}::date is null or (u.valid_from <= ${at}::date and (u.valid_to is null or u.valid_to > ${at}::date)))
      order by u.valid_from desc limit 1`
    return row
  },
}

async function pageOfRows(db: Db, search: RowSearch): Promise<CatalogueRow[]> {
  const { after, day, since } = search
  return db<CatalogueRow[]>`
    select ${unitColumns(db)} from ${withOwner(db)}
    where (strpos(u.folded, ${search.folded}) > 0 or u.code = ${search.folded})
      and (${day}::date is null or (u.valid_from <= ${day}::date and (u.valid_to is null or u.valid_to > ${day}::date)))
      and (${since}::timestamptz is null or exists (select from catalogues.change h
        where h.catalogue = 'don-vi-hanh-chinh' and h.key = u.code and h.at >= ${since}::timestamptz))
      and (${after?.key ?? null}::text is null
        or (u.code, u.valid_from) > (${after?.key ?? null}::text, ${after?.from ?? null}::date))
    order by u.code, u.valid_from limit ${search.limit}`
}
