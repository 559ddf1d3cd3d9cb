import type { Db, Tx } from '#platform/database/connect.ts'

export type DossierFile = {
  fileId: string
  sequence: number
  kind: 'component' | 'supplement' | 'result' | 'record' | 'opinion' | 'message'
  componentKey: string
  componentName: string
  name: string
  type: string
  size: number
  addedAt: Date
  /** The document of the personal store that it was taken from, and who had recognised that one by then. */
  fromStore: string | null
  recognisedAgency: string | null
  recognisedAt: Date | null
}

type FromStore = Pick<DossierFile, 'fromStore' | 'recognisedAgency' | 'recognisedAt'>

export async function insertDossierFile(
  tx: Tx,
  it: Omit<DossierFile, 'addedAt' | keyof FromStore> & Partial<FromStore> & { dossierId: string; at: Date },
): Promise<void> {
  await tx`
    insert into dossiers.dossier_file (dossier_id, file_id, sequence, kind, component_key, component_name, name, type,
      size, added_at, from_store, recognised_agency, recognised_at)
    values (${it.dossierId}, ${it.fileId}, ${it.sequence}, ${it.kind}, ${it.componentKey}, ${it.componentName},
      ${it.name}, ${it.type}, ${it.size}, ${it.at}, ${it.fromStore ?? null}, ${it.recognisedAgency ?? null},
      ${it.recognisedAt ?? null})
    on conflict (dossier_id, file_id) do nothing`
}

export async function filesOf(db: Db, dossierId: string): Promise<DossierFile[]> {
  return db<DossierFile[]>`
    select file_id as "fileId", sequence, kind, component_key as "componentKey", component_name as "componentName",
      name, type, size, added_at as "addedAt", from_store as "fromStore",
      recognised_agency as "recognisedAgency", recognised_at as "recognisedAt"
    from dossiers.dossier_file where dossier_id = ${dossierId} order by sequence, added_at, file_id`
}

/** What was handed in: neither results nor what people wrote about it. */
export function filesHandedIn(files: readonly DossierFile[]): DossierFile[] {
  return files.filter((it) => it.kind === 'component' || it.kind === 'supplement')
}

/** What the applicant may open: what they sent and what they are given, not what agencies wrote among themselves. */
export function filesForApplicant(files: readonly DossierFile[]): DossierFile[] {
  return files.filter((it) => it.kind !== 'record' && it.kind !== 'opinion')
}
