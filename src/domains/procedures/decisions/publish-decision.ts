import { loadCalendar } from '#law'
import { type Actor, demand } from '#platform/actor.ts'
import { raiseChange } from '#platform/changes.ts'
import { now, today } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { publish } from '#platform/events.ts'
import { newId } from '#platform/new-id.ts'
import { Problem } from '#platform/problem.ts'
import { publishAct } from '../acts.ts'
import { checkersOf, type Draft, writersOf } from '../drafts/draft.ts'
import { draftsOfDecision, listHands, lockDraft } from '../drafts/draft.sql.ts'
import { gapsOfDraft } from '../drafts/gaps-of-draft.ts'
import { livingPromulgator } from '../drafts/living-promulgator.ts'
import { move } from '../drafts/move-draft.ts'
import { lockImports } from '../import-procedures/import-procedures.sql.ts'
import type { ProcedureRecord } from '../record.ts'
import { contentDigest } from '../versions/content.ts'
import { putInForce } from '../versions/put-in-force.ts'
import { insertVersion, latestVersion, versionAt } from '../versions/version.sql.ts'
import { type DayUnit, latestDayToEnter, latestDayToIssue } from './deadlines.ts'
import { type Decision, faultsOfDecision, sealedRecord, startOfDay } from './decision.ts'
import { insertItem, isNumberTaken, lockDecision, markPublished } from './decision.sql.ts'

/**
 * Publishes a decision with all its procedures, or nothing. What applies from today or before is in force at once; the rest
 * is taken by the sweep when its day has come.
 */
export async function publishDecision(tx: Tx, actor: Actor, it: { decisionId: string; unit: DayUnit }): Promise<void> {
  await lockImports(tx)
  const decision = await lockDecision(tx, it.decisionId)
  if (!decision) throw new Problem('not-found')
  demand(actor, publishAct, decision.agencyPath)
  if (decision.state === 'published') return
  await livingPromulgator(tx, decision.agencyId)
  const drafts = await lockedDrafts(tx, decision)
  await demandWhole(tx, decision, drafts)
  await demandOtherEyes(tx, actor, drafts)
  await demandUnmoved(tx, drafts)
  const calendar = await loadCalendar(tx)
  const { effectiveOn, signedOn } = decision as Decision & { effectiveOn: string; signedOn: string }
  await markPublished(tx, decision.id, {
    at: now(),
    accountId: actor.accountId,
    name: actor.name,
    issueBy: latestDayToIssue({ ...decision, effectiveOn }, it.unit, calendar),
    enterBy: latestDayToEnter({ ...decision, signedOn }, calendar),
  })
  for (const draft of drafts) await publishDraft(tx, actor, { draft, decision })
  for (const draft of drafts) await putInForce(tx, draft.id)
  await publish(tx, 'procedures.decision-published', decision.id, { decisionId: decision.id, number: decision.number })
  await raiseChange(tx, 'procedures')
}

async function lockedDrafts(tx: Tx, decision: Decision): Promise<Draft[]> {
  const found = await draftsOfDecision(tx, decision.id)
  const locked: Draft[] = []
  for (const { id } of found) locked.push((await lockDraft(tx, id))!)
  return locked.filter((it) => it.decisionId === decision.id && it.state === 'in-decision')
}

/** The decision has its facts, and each of its procedures every mandatory part. */
async function demandWhole(tx: Tx, decision: Decision, drafts: readonly Draft[]): Promise<void> {
  const faults = faultsOfDecision(decision, { items: drafts.length, today: today() })
  if (faults.length > 0) throw new Problem('decision-incomplete')
  if (await isNumberTaken(tx, decision)) throw new Problem('decision-number-taken')
  for (const draft of drafts) if ((await gapsOfDraft(tx, draft)).length > 0) throw new Problem('draft-incomplete')
}

/** Four eyes, and two more: whoever wrote or checked any of it does not publish it. */
async function demandOtherEyes(tx: Tx, actor: Actor, drafts: readonly Draft[]): Promise<void> {
  if (await isOwnWork(tx, actor, drafts)) throw new Problem('same-person-publishes')
}

/** Whether somebody has written or checked one of these. */
export async function isOwnWork(db: Db, actor: Actor, drafts: readonly { id: string }[]): Promise<boolean> {
  for (const { id } of drafts) {
    const hands = await listHands(db, id)
    if (actor.accountId !== null && [...writersOf(hands), ...checkersOf(hands)].includes(actor.accountId)) return true
  }
  return false
}

/** Nothing was published meanwhile on which the draft does not rest. */
async function demandUnmoved(tx: Tx, drafts: readonly Draft[]): Promise<void> {
  for (const draft of drafts) {
    const latest = draft.procedureId === null ? undefined : await latestVersion(tx, draft.procedureId)
    if (draft.movedVersionId !== null || (latest && latest.id !== draft.baseVersionId))
      throw new Problem('draft-base-moved')
  }
}

async function publishDraft(tx: Tx, actor: Actor, it: { draft: Draft; decision: Decision }): Promise<void> {
  const { draft, decision } = it
  const record = sealedRecord(draft, decision, now())
  const due = await beginOfForce(tx, draft, decision.effectiveOn!)
  // A new procedure is nowhere to be found before its day: its first version is written when that has come.
  const versionId =
    draft.procedureId === null
      ? null
      : await writeVersion(tx, { ...draft, procedureId: draft.procedureId }, record, due)
  const { id: draftId, kind, procedureId } = draft
  await insertItem(tx, { decisionId: decision.id, draftId, kind, procedureId, versionId, record, due })
  await move(tx, actor, { draft, move: 'publish', note: decision.number })
}

async function writeVersion(
  tx: Tx,
  { procedureId, id }: { procedureId: string; id: string },
  record: ProcedureRecord,
  validFrom: Date,
): Promise<string> {
  const version = { id: newId(), procedureId, record, sha256: contentDigest(record), validFrom, source: `draft:${id}` }
  await insertVersion(tx, version)
  return version.id
}

/** The first moment of the day of effect; a decision entered late does not reach behind what was published meanwhile. */
async function beginOfForce(tx: Tx, { procedureId }: Draft, effectiveOn: string): Promise<Date> {
  const begin = startOfDay(effectiveOn)
  const current = procedureId === null ? undefined : await versionAt(tx, procedureId, now())
  return current && current.validFrom >= begin && begin <= now() ? now() : begin
}
