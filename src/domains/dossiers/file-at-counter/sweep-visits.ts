import { releaseFile } from '#documents'
import { now } from '#platform/clock.ts'
import type { Services } from '#platform/mount.ts'
import { deleteDraft, listDraftFiles } from '../file-dossier/draft.sql.ts'
import { forgetPeople, listForgottenDrafts } from './visit.sql.ts'

const dayMs = 86_400_000

/** Nobody stands at the counter any more: what was not filed is dropped after two days, and the visit forgets who came. */
export function sweepVisits({ db }: Pick<Services, 'db'>) {
  return {
    name: 'dossiers.visits',
    async run(): Promise<void> {
      const before = new Date(now().getTime() - 2 * dayMs)
      for (const id of await listForgottenDrafts(db, before)) {
        await db.begin(async (tx) => {
          for (const file of await listDraftFiles(tx, id)) await releaseFile(tx, file.fileId, { kind: 'draft', id })
          await deleteDraft(tx, id)
        })
      }
      await forgetPeople(db, before)
    },
  }
}
