import type { Db, Tx } from '#platform/database/connect.ts'
import { fold } from '../fold.ts'
import type { CatalogueRow, CatalogueSource, RowSearch, RowToWrite } from './catalogue.ts'

const rowColumns = (db: Db) => db`
  r.code as key, r.code, r.name, r.values, r.revision, r.source_decision as "sourceDecision",
  to_char(r.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(r.valid_to, 'YYYY-MM-DD') as "validTo",
  jsonb_build_object('id', o.id, 'name', o.name, 'path', o.path) as owner,
  array(select s.to_key from catalogues.succession s
    where s.catalogue = r.catalogue and s.from_key = r.code order by s.to_key) as "supersededBy"`

/** Rows of catalogues that have no table of their own. */
export function rowsOf(catalogue: string): CatalogueSource {
  return {
    countRows: (db, day) => countRows(db, catalogue, day),
    pageOfRows: (db, search) => pageOfRows(db, catalogue, search),
    findRow: (db, key, day) => findRow(db, { catalogue, key, day }),
    write: {
      insert: (tx, row) => insertRow(tx, catalogue, row),
      update: (tx, row) => updateRow(tx, catalogue, row),
    },
  }
}

async function countRows(db: Db, catalogue: string, day: string): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*) as count from catalogues.catalogue_row
    where catalogue = ${catalogue} and valid_from <= ${day}::date and (valid_to is null or valid_to > ${day}::date)`
  return row!.count
}

async function pageOfRows(db: Db, catalogue: string, search: RowSearch): Promise<CatalogueRow[]> {
  const { after, day, since } = search
  return db<CatalogueRow[]>`
    select ${rowColumns(db)} from catalogues.catalogue_row r join catalogues.agency o on o.id = r.owner_agency
    where r.catalogue = ${catalogue} and (strpos(r.folded, ${search.folded}) > 0 or lower(r.code) = ${search.folded})
      and (${day}::date is null or (r.valid_from <= ${day}::date and (r.valid_to is null or r.valid_to > ${day}::date)))
      and (${since}::timestamptz is null or exists (select from catalogues.change h
        where h.catalogue = r.catalogue and h.key = r.code and h.at >= ${since}::timestamptz))
      and (${after?.key ?? null}::text is null or r.code > ${after?.key ?? null}::text)
    order by r.code limit ${search.limit}`
}

async function findRow(
  db: Db,
  { catalogue, key, day }: { catalogue: string; key: string; day?: string },
): Promise<CatalogueRow | undefined> {
  const at = day ?? null
  const [row] = await db<CatalogueRow[]>`
    select ${rowColumns(db)} from catalogues.catalogue_row r join catalogues.agency o on o.id = r.owner_agency
    where r.catalogue = ${catalogue} and r.code = ${key}
      and (${at}::date is null or (r.valid_from <= ${at}::date and (r.valid_to is null or r.valid_to > ${at}::date)))`
  return row
}

async function insertRow(tx: Tx, catalogue: string, row: RowToWrite): Promise<string> {
  await tx`
    insert into catalogues.catalogue_row
      (catalogue, code, name, folded, values, owner_agency, valid_from, valid_to, source_decision)
    values (${catalogue}, ${row.code}, ${row.name}, ${fold(row.name)}, ${tx.json(row.values as never)}, ${row.ownerId},
      ${row.validFrom}, ${row.validTo}, ${row.sourceDecision})`
  return row.code
}

async function updateRow(
  tx: Tx,
  catalogue: string,
  row: RowToWrite & { key: string; revision: number },
): Promise<boolean> {
  const updated = await tx`
    update catalogues.catalogue_row set name = ${row.name}, folded = ${fold(row.name)},
      values = ${tx.json(row.values as never)}, owner_agency = ${row.ownerId}, valid_from = ${row.validFrom},
      valid_to = ${row.validTo}, source_decision = ${row.sourceDecision}, revision = revision + 1
    where catalogue = ${catalogue} and code = ${row.key} and revision = ${row.revision}`
  return updated.count === 1
}

/** The rows that took this one's place, as the editor named them last. */
export async function replaceSuccessors(
  tx: Tx,
  row: { catalogue: string; key: string; successors: readonly string[] },
): Promise<void> {
  await tx`
    delete from catalogues.succession
    where catalogue = ${row.catalogue} and from_key = ${row.key} and to_key <> all(${[...row.successors]})`
  for (const to of row.successors) {
    await tx`
      insert into catalogues.succession (catalogue, from_key, to_key) values (${row.catalogue}, ${row.key}, ${to})
      on conflict do nothing`
  }
}

/** Brings in a first row of db/reference unless the code is there already. */
export async function insertReferenceRow(tx: Tx, catalogue: string, row: RowToWrite): Promise<void> {
  await tx`
    insert into catalogues.catalogue_row
      (catalogue, code, name, folded, values, owner_agency, valid_from, valid_to, source_decision)
    values (${catalogue}, ${row.code}, ${row.name}, ${fold(row.name)}, ${tx.json(row.values as never)}, ${row.ownerId},
      ${row.validFrom}, ${row.validTo}, ${row.sourceDecision})
    on conflict (catalogue, code) do nothing`
}
