import { acceptDossier, finishDossier, processDossier } from '#dossiers'
import type { Database } from '#platform/database/connect.ts'
import { filed, type Town } from './dossiers.ts'

/** A dossier that has come as far as this state. */
export async function dossierIn(db: Database, here: Town, status: 2 | 4 | 9) {
  const { id: dossierId } = await filed(db, here)
  return db.begin(async (tx) => {
    const accepted = await acceptDossier(tx, here.receiver, { dossierId, revision: 1 })
    if (status === 2) return accepted
    const processing = await processDossier(tx, here.handler, { dossierId, revision: 2 })
    if (status === 4) return processing
    const result = { outcome: 'granted', resultFileIds: [], text: '' } as const
    return finishDossier(tx, here.handler, { dossierId, revision: 3, ...result })
  })
}
