import { type Act, type Actor, demand, demandAccount } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { checkAct, writeAct } from '../acts.ts'
import type { PartKey } from '../parts.ts'
import { type Draft, type Move, stateAfter, writersOf } from './draft.ts'
import { insertDraftAct, listHands, lockDraft, updateDraft } from './draft.sql.ts'
import { gapsOfDraft } from './gaps-of-draft.ts'
import { insertRemark, settleRemarks } from './remark.sql.ts'
import { tellAuthors, tellCheckers, tellPublishers } from './tell-officers.ts'

/** Hands a whole draft to the checker. */
export async function sendToCheck(tx: Tx, actor: Actor, draftId: string): Promise<void> {
  const draft = await draftFor(tx, actor, { draftId, act: writeAct })
  if (draft.state === 'in-check') return
  stateAfter(draft.state, 'send')
  if (draft.movedVersionId !== null) throw new Problem('draft-base-moved')
  if ((await gapsOfDraft(tx, draft)).length > 0) throw new Problem('draft-incomplete')
  await settleRemarks(tx, draft.id, now())
  await move(tx, actor, { draft, move: 'send' })
  await tellCheckers(tx, draft)
}

/** Its author takes it back to go on writing; what was approved must be approved again. */
export async function takeBack(tx: Tx, actor: Actor, draftId: string): Promise<void> {
  const draft = await draftFor(tx, actor, { draftId, act: writeAct })
  if (draft.state !== 'drafting') await move(tx, actor, { draft, move: 'withdraw' })
}

export async function dropDraft(tx: Tx, actor: Actor, draftId: string): Promise<void> {
  const draft = await draftFor(tx, actor, { draftId, act: writeAct })
  if (draft.state !== 'dropped') await move(tx, actor, { draft, move: 'drop' })
}

/** The checker finds it right. Nobody approves what they wrote themselves. */
export async function approveDraft(tx: Tx, actor: Actor, draftId: string): Promise<void> {
  const draft = await draftFor(tx, actor, { draftId, act: checkAct })
  if (draft.state === 'checked') return
  await demandOtherThanWriters(tx, actor, draft)
  if (draft.movedVersionId !== null) throw new Problem('draft-base-moved')
  await move(tx, actor, { draft, move: 'approve' })
  await tellPublishers(tx, draft)
}

/** The checker gives it back, with a remark for each part that needs work. */
export async function returnDraft(
  tx: Tx,
  actor: Actor,
  it: { draftId: string; remarks: readonly { part: PartKey; text: string }[] },
): Promise<void> {
  const draft = await draftFor(tx, actor, { draftId: it.draftId, act: checkAct })
  if (draft.state === 'returned') return
  await demandOtherThanWriters(tx, actor, draft)
  const accountId = demandAccount(actor)
  await move(tx, actor, { draft, move: 'return' })
  for (const remark of it.remarks)
    await insertRemark(tx, { draftId: draft.id, accountId, name: actor.name, at: now(), ...remark })
  await tellAuthors(tx, draft, 'returned')
}

async function demandOtherThanWriters(tx: Tx, actor: Actor, draft: Draft): Promise<void> {
  const writers = writersOf(await listHands(tx, draft.id))
  if (actor.accountId !== null && writers.includes(actor.accountId)) throw new Problem('same-person-checks')
}

async function draftFor(tx: Tx, actor: Actor, it: { draftId: string; act: Act }): Promise<Draft> {
  const draft = await lockDraft(tx, it.draftId)
  if (!draft) throw new Problem('not-found')
  demand(actor, it.act, draft.agencyPath)
  return draft
}

/** One move of a draft, written into its history. The caller holds its row and has checked the right. */
export async function move(
  tx: Tx,
  actor: Actor,
  it: { draft: Draft; move: Exclude<Move, 'edit'>; decisionId?: string | null; note?: string },
): Promise<void> {
  const { draft, decisionId = draft.decisionId, note = '' } = it
  const at = now()
  await updateDraft(tx, { ...draft, state: stateAfter(draft.state, it.move), decisionId }, at)
  await insertDraftAct(tx, draft.id, { act: it.move, at, accountId: actor.accountId, name: actor.name, note })
}
