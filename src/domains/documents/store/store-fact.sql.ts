import type { Db, Tx } from '#platform/database/connect.ts'
import type { Recognition, Source } from './store-document.ts'

/** What a party is or has, as an agency recognised it. */
export type StoreFact = {
  id: string
  semantic: string
  value: unknown
  /** As a person reads it. */
  shown: { vi: string; en: string }
  dossierId: string
  procedureName: string
  agency: string
  at: Date
}

export type NewFact = Pick<StoreFact, 'semantic' | 'value' | 'shown'>

export async function insertFacts(
  tx: Tx,
  it: { partyId: string; facts: readonly NewFact[]; source: Source; recognition: Recognition },
): Promise<void> {
  const { source, recognition } = it
  for (const fact of it.facts)
    await tx`
      insert into documents.store_fact (party_id, semantic, value, shown, dossier_id, procedure_code, procedure_name,
        recognised_by, recognised_agency, recognised_account, recognised_at)
      values (${it.partyId}, ${fact.semantic}, ${tx.json(fact.value as never)}, ${tx.json(fact.shown)},
        ${source.dossierId}, ${source.procedureCode}, ${source.procedureName}, ${recognition.agencyId},
        ${recognition.agency}, ${recognition.accountId}, ${recognition.at})`
}

/** What holds: of each kind the one that was recognised last. */
export async function newestFacts(db: Db, partyId: string): Promise<StoreFact[]> {
  return db<StoreFact[]>`
    select distinct on (semantic) ${columns(db)} from documents.store_fact
    where party_id = ${partyId} order by semantic, recognised_at desc, id desc`
}

/** Everything ever recognised, the newest of each kind first. */
export async function factHistory(db: Db, partyId: string): Promise<StoreFact[]> {
  return db<StoreFact[]>`
    select ${columns(db)} from documents.store_fact
    where party_id = ${partyId} order by semantic, recognised_at desc, id desc limit 500`
}

function columns(db: Db) {
  return db`id, semantic, value, shown, dossier_id as "dossierId", procedure_name as "procedureName",
    recognised_agency as agency, recognised_at as at`
}
