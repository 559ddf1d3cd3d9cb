import type { Db, Tx } from '#platform/database/connect.ts'
import { type FileKind, kinds } from '../file.ts'
import type { Recognition, Source, StoreDocument } from './store-document.ts'

export type NewDocument = Pick<
  StoreDocument,
  'partyId' | 'kind' | 'code' | 'name' | 'fileId' | 'number' | 'issuedBy' | 'issuedOn' | 'validUntil' | 'about'
> & { sha256: string; source: Source | null; recognition: Recognition | null; addedAt: Date }

/** Undefined when the same bytes stand there for the same use already. */
export async function insertDocument(tx: Tx, it: NewDocument): Promise<string | undefined> {
  const { source, recognition } = it
  const [row] = await tx<{ id: string }[]>`
    insert into documents.store_document (party_id, kind, code, name, file_id, sha256, number, issued_by, issued_on,
      valid_until, about, dossier_id, procedure_code, procedure_name, recognised_by, recognised_agency,
      recognised_account, recognised_at, added_at)
    values (${it.partyId}, ${it.kind}, ${it.code}, ${it.name}, ${it.fileId}, ${it.sha256}, ${it.number}, ${it.issuedBy},
      ${it.issuedOn}, ${it.validUntil}, ${it.about}, ${source?.dossierId ?? null}, ${source?.procedureCode ?? ''},
      ${source?.procedureName ?? ''}, ${recognition?.agencyId ?? null}, ${recognition?.agency ?? null},
      ${recognition?.accountId ?? null}, ${recognition?.at ?? null}, ${it.addedAt})
    on conflict (party_id, sha256, code) where state = 'valid' do nothing
    returning id`
  return row?.id
}

/**
 * What its owner had added alone is recognised now. What they had typed about it, nobody has checked: only a last day that
 * they gave goes on to hold, since it promises less.
 */
export async function recogniseDocument(
  tx: Tx,
  id: string,
  it: Omit<NewDocument, 'sha256' | 'fileId' | 'source' | 'recognition' | 'addedAt'> & {
    source: Source
    recognition: Recognition
  },
): Promise<void> {
  const { source, recognition } = it
  await tx`
    update documents.store_document set kind = ${it.kind}, code = ${it.code}, name = ${it.name}, number = ${it.number},
      issued_by = ${it.issuedBy}, issued_on = ${it.issuedOn}, valid_until = coalesce(${it.validUntil}, valid_until),
      about = ${it.about}, dossier_id = ${source.dossierId}, procedure_code = ${source.procedureCode},
      procedure_name = ${source.procedureName}, recognised_by = ${recognition.agencyId},
      recognised_agency = ${recognition.agency}, recognised_account = ${recognition.accountId},
      recognised_at = ${recognition.at}
    where id = ${id} and recognised_at is null`
}

export type Twin = { id: string; fileId: string; code: string; isRecognised: boolean; state: StoreDocument['state'] }

/** The same bytes in the same store, whatever they are there for. Locked, so that two acts see each other. */
export async function lockTwins(tx: Tx, partyId: string, sha256: string): Promise<Twin[]> {
  return tx<Twin[]>`
    select id, file_id as "fileId", code, recognised_at is not null as "isRecognised", state
    from documents.store_document where party_id = ${partyId} and sha256 = ${sha256} order by id for update`
}

export async function deleteUnrecognised(tx: Tx, partyId: string, id: string): Promise<string | undefined> {
  const [row] = await tx<{ fileId: string }[]>`
    delete from documents.store_document where id = ${id} and party_id = ${partyId} and recognised_at is null
    returning file_id as "fileId"`
  return row?.fileId
}

/** An agency takes its results back. */
export async function revokeResults(tx: Tx, dossierId: string, at: Date): Promise<void> {
  await tx`
    update documents.store_document set state = 'revoked', state_at = ${at}
    where dossier_id = ${dossierId} and kind = 'result' and state = 'valid'`
}

/** What had been taken back has a successor. */
export async function replaceRevoked(
  tx: Tx,
  it: { dossierId: string; partyId: string; by: string; at: Date },
): Promise<void> {
  await tx`
    update documents.store_document set state = 'replaced', replaced_by = ${it.by}, state_at = ${it.at}
    where dossier_id = ${it.dossierId} and party_id = ${it.partyId} and kind = 'result' and state = 'revoked'`
}

export async function countUnrecognised(db: Db, partyId: string): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*) as count from documents.store_document where party_id = ${partyId} and recognised_at is null`
  return row!.count
}

export async function findStoreDocuments(db: Db, ids: readonly string[]): Promise<StoreDocument[]> {
  if (ids.length === 0) return []
  return read(db<Row[]>`select ${columns(db)} ${tables(db)} where d.id = any(${[...ids]}::uuid[])`)
}

/** One document of one store; another's is not there. */
export async function findOwnDocument(db: Db, partyId: string, id: string): Promise<StoreDocument | undefined> {
  const rows = await read(db<Row[]>`select ${columns(db)} ${tables(db)} where d.id = ${id} and d.party_id = ${partyId}`)
  return rows[0]
}

/** Which part of a store: results, what was handed in, what its owner added alone, what ends before a day. */
export type StoreFilter = {
  part?: 'result' | 'component' | 'own' | undefined
  endsFrom?: string | undefined
  endsBefore?: string | undefined
  words?: string | undefined
}

export async function listStore(
  db: Db,
  partyId: string,
  it: StoreFilter & { before?: string | undefined; limit: number },
): Promise<StoreDocument[]> {
  const { part = null, before = null, endsFrom = null, endsBefore = null, words = null } = it
  return read(db<Row[]>`
    select ${columns(db)} ${tables(db)}
    where d.party_id = ${partyId} and (${before}::uuid is null or (d.added_at, d.id) < (select b.added_at, b.id
        from documents.store_document b where b.id = ${before}::uuid and b.party_id = ${partyId}))
      and (${part}::text is null or case when d.recognised_at is null then 'own' else d.kind end = ${part})
      and (${endsBefore}::date is null
        or (d.state = 'valid' and d.valid_until between ${endsFrom}::date and ${endsBefore}::date))
      and (${words}::text is null or position(documents.search_words(btrim(${words}::text)) in documents.search_words(
        d.name || ' ' || d.number || ' ' || d.issued_by || ' ' || d.about || ' ' || d.procedure_name)) > 0)
    order by d.added_at desc, d.id desc limit ${it.limit}`)
}

/** How many there are of each part. One store is small. */
export async function countStore(db: Db, partyId: string): Promise<{ part: string; count: number }[]> {
  return db<{ part: string; count: number }[]>`
    select case when recognised_at is null then 'own' else kind end as part, count(*) as count
    from documents.store_document where party_id = ${partyId} group by 1`
}

// A file refers only to contents that came whole, so their kind and size are known.
type Row = Omit<StoreDocument, 'type' | 'size'> & { fileKind: FileKind | null; size: number | null }

async function read(rows: PromiseLike<readonly Row[]>): Promise<StoreDocument[]> {
  return (await rows).map(({ fileKind, size, ...row }) => ({ ...row, size: size!, type: kinds[fileKind!].type }))
}

function columns(db: Db) {
  return db`d.id, d.party_id as "partyId", d.kind, d.code, d.name, d.file_id as "fileId", f.name as "fileName",
    c.kind as "fileKind", c.size, d.number, d.issued_by as "issuedBy", d.issued_on::text as "issuedOn",
    d.valid_until::text as "validUntil", d.about, d.dossier_id as "dossierId", d.procedure_code as "procedureCode",
    d.procedure_name as "procedureName", d.recognised_agency as "recognisedAgency", d.recognised_at as "recognisedAt",
    d.added_at as "addedAt", d.state, d.state_at as "stateAt"`
}

function tables(db: Db) {
  return db`from documents.store_document d
    join documents.file f on f.id = d.file_id
    join documents.content c on c.id = f.content_id`
}
