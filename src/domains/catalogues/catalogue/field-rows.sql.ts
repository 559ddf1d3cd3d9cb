import type { Db, Tx } from '#platform/database/connect.ts'
import { fold } from '../fold.ts'
import type { CatalogueRow, CatalogueSource, RowSearch, RowToWrite } from './catalogue.ts'

/** Fields that came with a list have no owner of their own: the catalogue's owner keeps them. */
const fieldColumns = (db: Db) => db`
  f.code as key, f.code, f.name, '{}'::jsonb as values, f.revision, f.source_decision as "sourceDecision",
  to_char(f.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(f.valid_to, 'YYYY-MM-DD') as "validTo",
  jsonb_build_object('id', o.id, 'name', o.name, 'path', o.path) as owner,
  array(select s.to_key from catalogues.succession s
    where s.catalogue = 'linh-vuc' and s.from_key = f.code order by s.to_key) as "supersededBy"`

const withOwner = (db: Db) => db`
  catalogues.field f join catalogues.catalogue c on c.code = 'linh-vuc'
  join catalogues.agency o on o.id = coalesce(f.owner_agency, c.owner_agency)`

export const fieldRows: CatalogueSource = {
  async countRows(db, day) {
    const [row] = await db<{ count: number }[]>`
      select count(*) as count from catalogues.field
      where valid_from <= ${day}::date and (valid_to is null or valid_to > ${day}::date)`
    return row!.count
  },
  pageOfRows,
  async findRow(db, key, day) {
    const at = day ?? null
    const [row] = await db<CatalogueRow[]>`
      select ${fieldColumns(db)} from ${withOwner(db)}
      where f.code = ${key}
        and (${at}::date is null or (f.valid_from <= ${at}::date and (f.valid_to is null or f.valid_to > ${at}::date)))`
    return row
  },
  write: { insert, update },
}

async function pageOfRows(db: Db, search: RowSearch): Promise<CatalogueRow[]> {
  const { after, day, since } = search
  return db<CatalogueRow[]>`
    select ${fieldColumns(db)} from ${withOwner(db)}
    where (strpos(f.folded, ${search.folded}) > 0 or lower(f.code) = ${search.folded})
      and (${day}::date is null or (f.valid_from <= ${day}::date and (f.valid_to is null or f.valid_to > ${day}::date)))
      and (${since}::timestamptz is null or exists (select from catalogues.change h
        where h.catalogue = 'linh-vuc' and h.key = f.code and h.at >= ${since}::timestamptz))
      and (${after?.key ?? null}::text is null or f.code > ${after?.key ?? null}::text)
    order by f.code limit ${search.limit}`
}

async function insert(tx: Tx, row: RowToWrite): Promise<string> {
  await tx`
    insert into catalogues.field (code, name, folded, owner_agency, valid_from, valid_to, source_decision)
    values (${row.code}, ${row.name}, ${fold(row.name)}, ${row.ownerId}, ${row.validFrom}, ${row.validTo},
      ${row.sourceDecision})`
  return row.code
}

async function update(tx: Tx, row: RowToWrite & { key: string; revision: number }): Promise<boolean> {
  const updated = await tx`
    update catalogues.field set name = ${row.name}, folded = ${fold(row.name)}, owner_agency = ${row.ownerId},
      valid_from = ${row.validFrom}, valid_to = ${row.validTo}, source_decision = ${row.sourceDecision},
      revision = revision + 1
    where code = ${row.key} and revision = ${row.revision}`
  return updated.count === 1
}
