import type { Db, Tx } from '#platform/database/connect.ts'

export type ItemKind = 'component' | 'result' | 'legal-basis' | 'subject' | 'agency'

export type NamedItem = {
  procedureId: string
  kind: ItemKind
  key: string
  code: string
  name: string
  folded: string
  item: unknown
}

/** Gives back the legal documents that they rested on. */
export async function deleteItemsOf(
  tx: Tx,
  procedureIds: readonly string[],
): Promise<{ procedureId: string; key: string }[]> {
  return tx<{ procedureId: string; key: string }[]>`
    with gone as (
      delete from procedures.named_item where procedure_id = any(${[...procedureIds]})
      returning procedure_id, kind, key)
    select procedure_id as "procedureId", key from gone where kind = 'legal-basis'`
}

/** Lists beside each other instead of rows of parameters: an import writes thousands at once. */
export async function insertItems(tx: Tx, items: readonly NamedItem[]): Promise<void> {
  const column = (of: (it: NamedItem) => string) => items.map(of)
  await tx`
    insert into procedures.named_item (procedure_id, kind, key, code, name, folded, item)
    select it.procedure_id, it.kind, it.key, it.code, it.name, it.folded, it.item::jsonb
    from unnest(${column((it) => it.procedureId)}::uuid[], ${column((it) => it.kind)}::text[],
      ${column((it) => it.key)}::text[], ${column((it) => it.code)}::text[], ${column((it) => it.name)}::text[],
      ${column((it) => it.folded)}::text[], ${column((it) => JSON.stringify(it.item))}::text[])
      as it (procedure_id, kind, key, code, name, folded, item)
    on conflict do nothing`
}

/** New ones, and the moment for those of which something changed. */
export async function saveLegalDocuments(
  tx: Tx,
  items: readonly NamedItem[],
  it: { changed: readonly string[]; at: Date },
): Promise<void> {
  const known = [...new Map(items.map((it) => [it.key, it])).values()]
  const column = (of: (item: NamedItem) => string) => known.map(of)
  await tx`
    insert into procedures.legal_document (slug, code, name, folded, changed_at)
    select d.*, ${it.at}::timestamptz from unnest(${column((one) => one.key)}::text[], ${column((one) => one.code)}::text[],
      ${column((one) => one.name)}::text[], ${column((one) => one.folded)}::text[]) d
    on conflict (slug) do nothing`
  await tx`update procedures.legal_document set changed_at = ${it.at} where slug = any(${[...it.changed]})`
}

export type ItemFound = { key: string; code: string; name: string; uses: number; item: unknown }

/** What procedures in force name already, the most used first. */
export async function searchItems(
  db: Db,
  search: { kind: ItemKind; folded: string; limit: number },
): Promise<ItemFound[]> {
  return db<ItemFound[]>`
    select key, min(code) as code, min(name) as name, count(*)::integer as uses, (array_agg(item))[1] as item
    from procedures.named_item
    where kind = ${search.kind} and strpos(folded, ${search.folded}) > 0
    group by key order by count(*) desc, key limit ${search.limit}`
}

/** Legal documents also when nothing rests on them: a new one is named first by who abolishes. */
export async function searchDocumentItems(db: Db, search: { folded: string; limit: number }): Promise<ItemFound[]> {
  return db<ItemFound[]>`
    select d.slug as key, d.code, d.name, count(i.procedure_id)::integer as uses,
      jsonb_build_object('code', d.code, 'name', d.name) as item
    from procedures.legal_document d
    left join procedures.named_item i on i.kind = 'legal-basis' and i.key = d.slug
    where strpos(d.folded, ${search.folded}) > 0
    group by d.slug, d.code, d.name order by count(i.procedure_id) desc, d.slug limit ${search.limit}`
}

export async function findDocumentItem(db: Db, slug: string): Promise<ItemFound | undefined> {
  const [row] = await db<ItemFound[]>`
    select slug as key, code, name, 1 as uses, jsonb_build_object('code', code, 'name', name) as item
    from procedures.legal_document where slug = ${slug}`
  return row
}

export async function findItem(db: Db, kind: ItemKind, key: string): Promise<ItemFound | undefined> {
  const [row] = await db<ItemFound[]>`
    select key, code, name, 1 as uses, item from procedures.named_item
    where kind = ${kind} and key = ${key} limit 1`
  return row
}

/** Procedures whose items were never written: those of a database older than this table. */
export async function proceduresWithoutItems(
  tx: Tx,
  it: { after: string; limit: number },
): Promise<{ id: string; record: unknown }[]> {
  return tx<{ id: string; record: unknown }[]>`
    select p.id, v.record from procedures.procedure p join procedures.version v on v.id = p.version_id
    where p.id > ${it.after} and p.state <> 'abolished'
      and not exists (select from procedures.named_item i where i.procedure_id = p.id)
    order by p.id limit ${it.limit}`
}
