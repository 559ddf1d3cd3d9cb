import type { Actor } from '#platform/actor.ts'
import { raiseChange } from '#platform/changes.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { discardDraft, editForm } from '../draft/draft.ts'
import { type FormVersion, saveForm } from '../form.ts'

/** Makes the draft, as it was at `revision`, the version in use. A faulty one is refused with all its faults. */
export async function publishForm(
  tx: Tx,
  actor: Actor,
  it: { code: string; revision: number; note: string },
): Promise<FormVersion> {
  const { draft } = await editForm(tx, actor, it.code)
  if (draft.revision !== it.revision) throw new Problem('form-draft-changed')
  const version = await saveForm(tx, draft.definition, { by: actor.accountId, publisher: actor.name, note: it.note })
  await discardDraft(tx, actor, { code: it.code, revision: it.revision })
  await raiseChange(tx, 'eforms')
  return version
}
