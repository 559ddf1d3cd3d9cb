import { copyFile, findOwnDocument, isUsable } from '#documents'
import type { Actor } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { openDraft } from '../file-dossier/draft.ts'
import { lockDraft } from '../file-dossier/draft.sql.ts'
import { storeOwner } from '../my-store/store-owner.ts'
import { attachFiles } from './attach-paper.ts'
import { fittingDocuments } from './fitting-documents.ts'

/**
 * Hands in a document of the person's own store instead of sending a file: what an agency has recognised is not asked for
 * again (Decree 45/2020 art. 16). The dossier gets a use of its own, so that it keeps what was handed in.
 */
export async function takeFromStore(
  tx: Tx,
  actor: Actor,
  it: { draftId: string; key: string; documentId: string },
): Promise<void> {
  await lockDraft(tx, it.draftId)
  const { definition, procedure, files } = await openDraft(tx, actor, it.draftId)
  const document = await findOwnDocument(tx, await storeOwner(tx, actor), it.documentId)
  const slot = definition.files.find(({ key }) => key === it.key)
  if (!document || !slot) throw new Problem('not-found')
  if (!isUsable(document, today()) || fittingDocuments(slot, procedure.record, [document]).length === 0)
    throw new Problem('store-document-unusable')
  // A double click takes it once.
  if (files.some((file) => file.componentKey === it.key && file.fromStore === document.id)) return
  const id = await copyFile(tx, document.fileId, { accountId: actor.accountId })
  const { fileName: name, type, size } = document
  await attachFiles(tx, actor, {
    ...{ draftId: it.draftId, key: it.key, files: [{ id, name, type, size }] },
    fromStore: document.id,
  })
}
