import type { Db } from '#platform/database/connect.ts'

export type LegalDocument = { slug: string; code: string; name: string }

export type ListedDocument = LegalDocument & { procedures: number; changedAt: Date }

/** Documents with these words in their number or name, changed since a moment, in the order of their addresses. */
export async function pageOfDocuments(
  db: Db,
  search: { folded: string; since: Date | null; after: string; limit: number },
): Promise<ListedDocument[]> {
  return db<ListedDocument[]>`
    select d.slug, d.code, d.name, d.changed_at as "changedAt", (
      select count(*)::integer from procedures.named_item i where i.kind = 'legal-basis' and i.key = d.slug) as procedures
    from procedures.legal_document d
    where strpos(d.folded, ${search.folded}) > 0 and d.slug > ${search.after}
      and (${search.since}::timestamptz is null or d.changed_at >= ${search.since}::timestamptz)
    order by d.slug limit ${search.limit}`
}

export async function findDocument(db: Db, slug: string): Promise<LegalDocument | undefined> {
  const [row] = await db<LegalDocument[]>`
    select slug, code, name from procedures.legal_document where slug = ${slug}`
  return row
}

export type RestingProcedure = { id: string; code: string; name: string; promulgatorName: string }

/** Procedures in force that rest on a document, in the order of the alphabet. */
export async function proceduresResting(
  db: Db,
  search: { slug: string; after: string | null; limit: number },
): Promise<RestingProcedure[]> {
  return db<RestingProcedure[]>`
    select p.id, p.code, p.name, p.promulgator_name as "promulgatorName"
    from procedures.named_item i join procedures.procedure p on p.id = i.procedure_id
    where i.kind = 'legal-basis' and i.key = ${search.slug} and p.state <> 'abolished'
      and (${search.after}::uuid is null or (p.name collate "vi-x-icu", p.id) > (
        select a.name collate "vi-x-icu", a.id from procedures.procedure a where a.id = ${search.after}))
    order by p.name collate "vi-x-icu", p.id limit ${search.limit}`
}

/** Procedures that a document has abolished. */
export async function proceduresAbolishedBy(db: Db, document: LegalDocument): Promise<RestingProcedure[]> {
  return db<RestingProcedure[]>`
    select p.id, p.code, p.name, p.promulgator_name as "promulgatorName"
    from procedures.procedure p join procedures.version v on v.id = p.version_id
    where p.state = 'abolished'
      and v.record -> 'abolishedBy' @> ${db.json([{ code: document.code, name: document.name }])}::jsonb
    order by p.code, p.id limit 200`
}
