import type { Db, Tx } from '#platform/database/connect.ts'
import type { Catalogue, Ownership } from './catalogue.ts'
import type { Column } from './columns.ts'

const catalogueColumns = (db: Db) => db`
  c.code, c.place, c.ownership, c.columns, c.source, c.revision,
  jsonb_build_object('vi', c.name_vi, 'en', coalesce(nullif(c.name_en, ''), c.name_vi)) as name,
  jsonb_build_object('vi', c.about_vi, 'en', coalesce(nullif(c.about_en, ''), c.about_vi)) as about,
  jsonb_build_object('id', o.id, 'name', o.name, 'path', o.path) as owner`

/** All catalogues: the ten groups in the order of the law, then an administrator's own by name. */
export async function listCatalogues(db: Db): Promise<Catalogue[]> {
  return db<Catalogue[]>`
    select ${catalogueColumns(db)} from catalogues.catalogue c join catalogues.agency o on o.id = c.owner_agency
    order by c.place, c.name_vi collate "vi-x-icu", c.code`
}

export async function findCatalogue(db: Db, code: string): Promise<Catalogue | undefined> {
  const [found] = await db<Catalogue[]>`
    select ${catalogueColumns(db)} from catalogues.catalogue c join catalogues.agency o on o.id = c.owner_agency
    where c.code = ${code}`
  return found
}

export type CatalogueToSave = {
  code: string
  place: number
  name: { vi: string; en: string }
  about: { vi: string; en: string }
  ownerId: number
  ownership: Ownership
  columns: readonly Column[]
}

/** Brings in a definition of db/reference, or corrects it; one that an administrator made stays. */
export async function saveReferenceCatalogue(tx: Tx, it: CatalogueToSave): Promise<void> {
  await tx`
    insert into catalogues.catalogue as known
      (code, place, name_vi, name_en, about_vi, about_en, owner_agency, ownership, columns, source)
    values (${it.code}, ${it.place}, ${it.name.vi}, ${it.name.en}, ${it.about.vi}, ${it.about.en}, ${it.ownerId},
      ${it.ownership}, ${tx.json(it.columns as never)}, 'reference')
    on conflict (code) do update set place = excluded.place, name_vi = excluded.name_vi, name_en = excluded.name_en,
      about_vi = excluded.about_vi, about_en = excluded.about_en, columns = excluded.columns,
      ownership = excluded.ownership
    where known.source = 'reference'`
}

/** False when the code is taken. */
export async function insertCatalogue(tx: Tx, it: CatalogueToSave): Promise<boolean> {
  const inserted = await tx`
    insert into catalogues.catalogue
      (code, place, name_vi, name_en, about_vi, about_en, owner_agency, ownership, columns, source)
    values (${it.code}, ${it.place}, ${it.name.vi}, ${it.name.en}, ${it.about.vi}, ${it.about.en}, ${it.ownerId},
      ${it.ownership}, ${tx.json(it.columns as never)}, 'portal')
    on conflict (code) do nothing`
  return inserted.count === 1
}

/** False when somebody else has changed it since that revision. */
export async function updateCatalogue(tx: Tx, it: CatalogueToSave & { revision: number }): Promise<boolean> {
  const updated = await tx`
    update catalogues.catalogue set name_vi = ${it.name.vi}, name_en = ${it.name.en}, about_vi = ${it.about.vi},
      about_en = ${it.about.en}, owner_agency = ${it.ownerId}, ownership = ${it.ownership},
      columns = ${tx.json(it.columns as never)}, revision = revision + 1
    where code = ${it.code} and revision = ${it.revision}`
  return updated.count === 1
}
