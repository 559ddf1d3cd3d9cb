import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { changedParts, partOf } from '../parts.ts'
import { findVersion, versionNumbered } from '../versions/version.sql.ts'
import { insertDraftAct, updateDraft } from './draft.sql.ts'
import { rebase } from './rebase.ts'
import { draftToWrite, replacePart } from './save-part.ts'

/** Puts the draft's own changes on the version that was published meanwhile. */
export async function takeNewBase(tx: Tx, actor: Actor, draftId: string): Promise<void> {
  const draft = await draftToWrite(tx, actor, draftId)
  if (draft.movedVersionId === null || draft.baseVersionId === null) return
  const [base, latest] = [await findVersion(tx, draft.baseVersionId), await findVersion(tx, draft.movedVersionId)]
  const { record, taken } = rebase(base!.record, draft.record, latest!.record)
  let current = { ...draft }
  for (const part of taken) {
    const value = partOf(latest!.record, part)
    current = await replacePart(tx, actor, { draft: current, part, value, act: 'take-over' })
  }
  const at = now()
  await updateDraft(tx, { ...current, record, baseVersionId: latest!.id, movedVersionId: null }, at)
  const note = String(latest!.number)
  await insertDraftAct(tx, draft.id, { act: 'take-over', at, accountId: actor.accountId, name: actor.name, note })
}

/** Copies every part of an earlier version over the draft; the procedure's code and its abolition stay. */
export async function copyVersion(tx: Tx, actor: Actor, it: { draftId: string; number: number }): Promise<void> {
  const draft = await draftToWrite(tx, actor, it.draftId)
  const version = draft.procedureId === null ? undefined : await versionNumbered(tx, draft.procedureId, it.number)
  if (!version || draft.kind === 'abolish') throw new Problem('not-found')
  let current = draft
  for (const part of changedParts(draft.record, version.record)) {
    const { abolishedBy: _, ...value } = partOf(version.record, part)
    const kept = part === 'names' ? { ...value, code: draft.record.code } : value
    current = await replacePart(tx, actor, { draft: current, part, value: kept, act: 'copy', note: String(it.number) })
  }
}
