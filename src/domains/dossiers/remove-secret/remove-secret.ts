import { findFiles, purgeFiles } from '#documents'
import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { listActs } from '../act.sql.ts'
import { eraseTicks } from '../check-components/component-tick.sql.ts'
import { removeSecretAct } from '../acts.ts'
import { cancelOpenDues } from '../due.sql.ts'
import { endOpenParts } from '../end-parts.ts'
import { filesOf } from '../dossier-file.sql.ts'
import { type Change, isOver } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { eraseMessages } from '../messages/message.sql.ts'
import { wholeOf } from '../on-track.ts'
import { demandReason } from '../reason.ts'
import { demandMaster, demandUnchanged, openForAct, recordAct, type OnDossier } from '../record-act.ts'
import { erasePayloads, erasePeople, eraseTexts, forgetFiles } from './remove-secret.sql.ts'

export function mayRemoveSecret(dossier: Dossier): boolean {
  return wholeOf(dossier).secretRemovedAt === null
}

/**
 * State secrets never go through the portal. Found in a dossier, everything that was written or sent is erased at once: the
 * words of every act, the files, the columns that search reads. What stays is that it happened: who, when, why, and the
 * digests. The dossier is refused, or stopped when it had been accepted. The caller deletes the bytes of `contents` when the
 * transaction has ended; whatever stops it, the sweep of files goes on.
 * @law 3.2-9
 */
export async function removeSecret(
  tx: Tx,
  actor: Actor,
  form: OnDossier & { reason: string },
): Promise<{ dossier: Dossier; contents: string[] }> {
  const dossier = await openForAct(tx, form.dossierId, form.track)
  demand(actor, removeSecretAct, dossier.agencyPath)
  await demandUnchanged(tx, dossier, form.revision)
  demandMaster(dossier)
  if (!mayRemoveSecret(dossier)) throw new Problem('impossible-move', { act: 'remove-secret', status: dossier.status })
  const reason = demandReason(form.reason)
  const whole = wholeOf(dossier)
  const acts = await listActs(tx, whole.id)
  const files = await findFiles(
    tx,
    (await filesOf(tx, whole.id)).map((it) => it.fileId),
  )
  await cancelOpenDues(tx, whole.id)
  const next = await recordAct(tx, actor, whole, {
    act: 'remove-secret',
    change: { ...ended(whole), secretRemovedAt: now().toISOString() },
    payload: {
      reason,
      erased: acts.map(({ sequence, payloadDigest }) => ({ sequence, digest: payloadDigest })),
      files: files.map(({ sha256, size }) => ({ sha256, size })),
    },
    event: 'dossiers.secret-removed',
  })
  await erasePayloads(tx, { dossierId: whole.id, before: next.revision, at: now() })
  await eraseTexts(tx, whole.id)
  await eraseTicks(tx, whole.id)
  await eraseMessages(tx, { dossierId: whole.id, at: now() })
  await erasePeople(tx, whole.id)
  await forgetFiles(tx, whole.id)
  const contents = await purgeFiles(
    tx,
    files.map((it) => it.id),
    { kind: 'dossier', id: whole.id },
  )
  return { dossier: next, contents }
}

/** Every part that has not ended ends: refused before acceptance, stopped after it. Nothing comes due any more. */
function ended(whole: Dossier): Change {
  const over = { coming: [], resultValidUntil: null, tacitDue: null }
  if (isOver(whole.status)) return over
  const alone = whole.tracks.length === 1 ? whole.acceptedAt : null
  return {
    ...endOpenParts(whole, (it) => ((it.acceptedAt ?? alone) === null ? 3 : 8)),
    ...{ ...over, endedAt: now().toISOString() },
  }
}
