import { keepFile } from '#documents'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { insertDossierFile } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'

type Sent = { id: string; name: string; type: string; size: number }

/** The files of an opinion lie with the dossier, under the name of whoever gave it; the applicant does not see them. */
export async function keepOpinionFiles(
  tx: Tx,
  it: { dossier: Pick<Dossier, 'id'>; sequence: number; files: readonly Sent[]; from: string },
): Promise<void> {
  for (const file of it.files) {
    await keepFile(tx, file.id, { kind: 'dossier', id: it.dossier.id })
    await insertDossierFile(tx, {
      ...{ dossierId: it.dossier.id, fileId: file.id, sequence: it.sequence, kind: 'opinion', componentKey: '' },
      ...{ componentName: it.from, name: file.name, type: file.type, size: file.size, at: now() },
    })
  }
}
