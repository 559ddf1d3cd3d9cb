import { keepFile, type ReceivedFile, releaseFile } from '#documents'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { openDraft } from '../file-dossier/draft.ts'
import { slotAsked } from '../file-dossier/papers-of-draft.ts'
import { deleteDraftFile, insertDraftFile, lockDraft } from '../file-dossier/draft.sql.ts'

export const mostFiles = 10

type NewFile = Pick<ReceivedFile, 'id' | 'name' | 'type' | 'size'>
type Paper = { draftId: string; key: string }

/** Puts files into a paper's slot. They stay with the draft until it is filed or deleted. */
export async function attachFiles(
  tx: Tx,
  actor: Actor,
  it: Paper & { files: readonly NewFile[]; fromStore?: string },
): Promise<void> {
  await lockDraft(tx, it.draftId)
  const open = await openDraft(tx, actor, it.draftId)
  const { draft, files } = open
  if (draft.dossierId !== null) throw new Problem('draft-filed', { dossierId: draft.dossierId })
  const slot = slotAsked(open, it.key)
  if (!slot) throw new Problem('not-found')
  const max = slot.max ?? mostFiles
  if (files.filter((file) => file.componentKey === it.key).length + it.files.length > max)
    throw new Problem('too-many-files', { max })
  for (const { id, name, type, size } of it.files) {
    await keepFile(tx, id, { kind: 'draft', id: draft.id })
    await insertDraftFile(tx, draft.id, {
      ...{ fileId: id, componentKey: it.key, name, type, size, addedAt: now() },
      fromStore: it.fromStore ?? null,
    })
  }
}

export async function removeFile(tx: Tx, actor: Actor, it: { draftId: string; fileId: string }): Promise<void> {
  const { draft } = await openDraft(tx, actor, it.draftId)
  await releaseFile(tx, it.fileId, { kind: 'draft', id: draft.id })
  await deleteDraftFile(tx, draft.id, it.fileId)
}
