import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { writeAct } from '../acts.ts'
import { type Part, partDigest, type PartKey, partOf, withPart } from '../parts.ts'
import { type Draft, stateAfter } from './draft.ts'
import { insertDraftAct, lockDraft, updateDraft } from './draft.sql.ts'

export type PartToSave = {
  draftId: string
  part: PartKey
  /** The digest of the part as the editor saw it; null: whoever writes has seen what is there. */
  seen: string | null
  value: Part
}

/** Saved, or what somebody else wrote into this part meanwhile: nothing was overwritten. */
export type Saved = { ok: true } | { ok: false; theirs: Part; seen: string }

/**
 * Saves one part. Two editors of different parts do not disturb each other; of the same part, the second is shown both.
 * Sending the same twice is one saving.
 */
export async function savePart(tx: Tx, actor: Actor, it: PartToSave): Promise<Saved> {
  const draft = await draftToWrite(tx, actor, it.draftId)
  const before = partOf(draft.record, it.part)
  const [was, becomes] = [partDigest(before), partDigest(it.value)]
  if (was.equals(becomes)) return { ok: true }
  const known = was.toString('hex')
  if (it.seen !== null && known !== it.seen) return { ok: false, theirs: before, seen: known }
  await replacePart(tx, actor, { draft, part: it.part, value: it.value, act: 'edit' })
  return { ok: true }
}

/** The draft, locked, for somebody who may write on it now. */
export async function draftToWrite(tx: Tx, actor: Actor, id: string): Promise<Draft> {
  const draft = await lockDraft(tx, id)
  if (!draft) throw new Problem('not-found')
  demand(actor, writeAct, draft.agencyPath)
  stateAfter(draft.state, 'edit')
  return draft
}

/** Writes one part and what stood there before. Gives the draft as it is now. */
export async function replacePart(
  tx: Tx,
  actor: Actor,
  it: { draft: Draft; part: PartKey; value: Part; act: 'edit' | 'copy' | 'take-over'; note?: string },
): Promise<Draft> {
  const before = partOf(it.draft.record, it.part)
  const draft = { ...it.draft, record: withPart(it.draft.record, it.part, it.value) }
  const at = now()
  await updateDraft(tx, draft, at)
  await insertDraftAct(tx, draft.id, {
    act: it.act,
    at,
    accountId: actor.accountId,
    name: actor.name,
    part: it.part,
    before,
    after: it.value,
    beforeSha256: partDigest(before),
    afterSha256: partDigest(it.value),
    note: it.note ?? '',
  })
  return draft
}
