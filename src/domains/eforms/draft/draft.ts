import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { editFormsAct, readFormsAct } from '../acts.ts'
import type { FormDefinition } from '../definition.ts'
import { currentForm } from '../form.ts'
import {
  deleteDraft,
  type FormDraft,
  type FormHead,
  insertDraft,
  insertForm,
  selectDraft,
  selectHead,
  swapDraft,
  updateDraft,
  updateOwner,
} from './draft.sql.ts'

export type { FormDraft, FormHead } from './draft.sql.ts'

export type OpenForm = { head: FormHead; draft: FormDraft | undefined }

/** A form for those who may see it; 404 when there is none. */
export async function openForm(db: Db, actor: Actor, code: string): Promise<OpenForm> {
  const head = await selectHead(db, code)
  // Who may see no form at all is told that first, not which forms there are.
  demand(actor, readFormsAct, head?.agencyPath ?? actor.agency?.path ?? '/')
  if (!head) throw new Problem('not-found')
  return { head, draft: await selectDraft(db, code) }
}

export type EditableForm = { head: FormHead; draft: FormDraft }

/** A form with its draft for those who may change it. Without one there is what a draft would begin with, at revision 0. */
export async function editForm(db: Db, actor: Actor, code: string): Promise<EditableForm> {
  const { head, draft } = await openForm(db, actor, code)
  demand(actor, editFormsAct, head.agencyPath)
  if (draft) return { head, draft }
  const current = await currentForm(db, code)
  if (!current) throw new Problem('not-found')
  const { definition, number: basedOn } = current
  return { head, draft: { definition, hasPrevious: false, revision: 0, basedOn, saver: '', savedAt: now() } }
}

/** A new form with its first draft; the code must be free. */
export async function createForm(
  tx: Tx,
  actor: Actor,
  it: { definition: FormDefinition; agency: { id: number; path: string } | null },
): Promise<void> {
  const { definition, agency } = it
  demand(actor, editFormsAct, agency?.path ?? '/')
  const isNew = await insertForm(tx, { code: definition.code, agencyId: agency?.id ?? null, at: now() })
  if (!isNew) throw new Problem('form-code-taken')
  await insertDraft(tx, { code: definition.code, definition, basedOn: null, ...saverOf(actor) })
}

/** Makes a form an agency's: its authors may change it from now on. */
export async function giveFormTo(tx: Tx, agencyId: number, code: string): Promise<void> {
  await updateOwner(tx, code, agencyId)
}

type Change = { code: string; revision: number; change(definition: FormDefinition): FormDefinition }

/** Changes a draft as it was at `revision`; when somebody saved since, the refusal says so and nothing is changed. */
export async function changeDraft(tx: Tx, actor: Actor, { code, revision, change }: Change): Promise<FormDefinition> {
  const { draft } = await editForm(tx, actor, code)
  if (draft.revision !== revision) throw new Problem('form-draft-changed')
  const definition = change(draft.definition)
  // Nothing changed: what can be taken back stays the last real change.
  if (definition === draft.definition) return definition
  const saved = { code, definition, ...saverOf(actor) }
  const isSaved =
    revision === 0
      ? await insertDraft(tx, { ...saved, basedOn: draft.basedOn })
      : await updateDraft(tx, { ...saved, revision })
  if (!isSaved) throw new Problem('form-draft-changed')
  return definition
}

export async function takeBackChange(tx: Tx, actor: Actor, it: { code: string; revision: number }): Promise<void> {
  await editForm(tx, actor, it.code)
  if (!(await swapDraft(tx, { ...it, ...saverOf(actor) }))) throw new Problem('form-draft-changed')
}

/** The draft goes; what is published stays. */
export async function discardDraft(tx: Tx, actor: Actor, it: { code: string; revision: number }): Promise<void> {
  await editForm(tx, actor, it.code)
  if (!(await deleteDraft(tx, it.code, it.revision))) throw new Problem('form-draft-changed')
}

function saverOf(actor: Actor) {
  return { by: actor.accountId, saver: actor.name, at: now() }
}
