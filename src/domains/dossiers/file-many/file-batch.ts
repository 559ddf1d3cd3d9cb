import type { Actor } from '#platform/actor.ts'
import type { Services } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import type { Channel } from '../dossier.sql.ts'
import { submitDraft } from '../file-dossier/submit-draft.ts'
import { closeBatchRow, refuseBatchRow } from './batch.sql.ts'
import { isReady } from './batch-figures.ts'
import { openBatch } from './open-batch.ts'

/**
 * Files every row that lacks nothing, each in a transaction of its own: one that fails, or a connection that breaks, leaves
 * the others filed. The same form sent twice files nothing twice.
 */
export async function fileBatch(
  services: Pick<Services, 'db'>,
  actor: Actor,
  it: { batchId: string; token: string; returnChannel: Channel },
): Promise<void> {
  const { db } = services
  const { rows } = await openBatch(db, actor, it.batchId)
  for (const { open } of rows.filter(isReady)) {
    const { id: draftId, revision } = open.draft
    const form = { draftId, revision, token: `${it.token} ${draftId}`, returnChannel: it.returnChannel }
    try {
      await db.begin(async (tx) => {
        await submitDraft(tx, actor, form)
        await closeBatchRow(tx, draftId)
      })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      await refuseBatchRow(db, draftId, error.code)
    }
  }
}
