import { loadCalendar } from '#law'
import { type Actor, allow, demand } from '#platform/actor.ts'
import { dayOf, today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { prepareDecisionAct, publishAct, seeDraftsAct } from '../acts.ts'
import { type DayUnit, latestDayToEnter, latestDayToIssue } from '../decisions/deadlines.ts'
import { type Decision, faultsOfDecision } from '../decisions/decision.ts'
import { findDecision, isNumberTaken } from '../decisions/decision.sql.ts'
import { isOwnWork } from '../decisions/publish-decision.ts'
import { draftsOfDecision, draftsToDecide, findDraft } from '../drafts/draft.sql.ts'
import type { Draft } from '../drafts/draft.ts'
import { gapsOfDraft } from '../drafts/gaps-of-draft.ts'
import type { DecisionItem } from './decision-items.page.tsx'
import type { OneDecisionProps } from './one-decision.page.tsx'

/** A decision for somebody of its agency, or above it, who has to do with procedures. */
export async function decisionToSee(db: Db, actor: Actor, id: string): Promise<Decision> {
  const decision = await findDecision(db, id)
  demand(actor, seeDraftsAct, decision?.agencyPath ?? actor.agency?.path ?? '/')
  if (!decision) throw new Problem('not-found')
  return decision
}

/** All that the page of a decision shows. */
export async function onPage(
  db: Db,
  actor: Actor,
  { decision, unit }: { decision: Decision; unit: DayUnit },
): Promise<Omit<OneDecisionProps, 'errors' | 'saved'>> {
  const isDraft = decision.state === 'draft'
  const drafts = await draftsOfDecision(db, decision.id)
  const mayPrepare = isDraft && allow(actor, prepareDecisionAct, decision.agencyPath)
  const taken = await Promise.all(drafts.map((it) => itemOf(db, it, isDraft)))
  const ready: DecisionItem[] = []
  for (const { id } of mayPrepare ? await draftsToDecide(db, decision.agencyPath) : [])
    ready.push(await itemOf(db, (await findDraft(db, id))!, true))
  return {
    decision,
    deadlines: {
      ...(await deadlinesOf(db, decision, unit)),
      unit,
      entered: dayOf(decision.publishedAt ?? new Date(`${today()}T00:00:00+07:00`)),
    },
    items: { decisionId: decision.id, taken, ready, mayChange: mayPrepare },
    faults: await faultsOf(db, decision, drafts.length),
    mayPrepare,
    mayPublish: isDraft && allow(actor, publishAct, decision.agencyPath),
    isOwnWork: await isOwnWork(db, actor, drafts),
  }
}

async function faultsOf(db: Db, decision: Decision, items: number): Promise<OneDecisionProps['faults']> {
  const faults = faultsOfDecision(decision, { items, today: today() })
  const taken = decision.number !== '' && decision.signedOn !== null && (await isNumberTaken(db, decision))
  return taken ? [...faults, { field: 'number', fault: 'number-taken' }] : faults
}

/** As they were counted at publishing; before that, as they would be counted today. */
async function deadlinesOf(db: Db, decision: Decision, unit: DayUnit) {
  if (decision.issueBy !== null) return { issueBy: decision.issueBy, enterBy: decision.enterBy }
  const calendar = await loadCalendar(db)
  const { effectiveOn, signedOn } = decision
  return {
    issueBy: effectiveOn === null ? null : latestDayToIssue({ ...decision, effectiveOn }, unit, calendar),
    enterBy: signedOn === null ? null : latestDayToEnter({ ...decision, signedOn }, calendar),
  }
}

async function itemOf(db: Db, draft: Draft, isOpen: boolean): Promise<DecisionItem> {
  const gaps = isOpen ? (await gapsOfDraft(db, draft)).length : 0
  return { draftId: draft.id, kind: draft.kind, code: draft.record.code, name: draft.record.name, gaps }
}
