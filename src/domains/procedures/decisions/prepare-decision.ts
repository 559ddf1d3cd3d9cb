import { findFile, keepFile, releaseFile } from '#documents'
import { type Actor, demand, demandAccount } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { prepareDecisionAct } from '../acts.ts'
import { lockDraft } from '../drafts/draft.sql.ts'
import { move } from '../drafts/move-draft.ts'
import { livingPromulgator } from '../drafts/living-promulgator.ts'
import type { Decision, DecisionFacts } from './decision.ts'
import { insertDecision, lockDecision, updateFacts, updateFile } from './decision.sql.ts'

/** Begins a decision of the agency for which the officer works. */
export async function beginDecision(tx: Tx, actor: Actor): Promise<string> {
  if (actor.agency === null) throw new Problem('no-agency-to-write-for')
  const agency = await livingPromulgator(tx, actor.agency.id)
  demand(actor, prepareDecisionAct, agency.path)
  const decision = {
    agencyId: agency.id,
    agencyPath: agency.path,
    agencyName: agency.name,
    level: agency.level === 'province' ? ('province' as const) : ('ministry' as const),
    accountId: demandAccount(actor),
    name: actor.name,
  }
  return insertDecision(tx, decision, now())
}

/** Saves its facts; false when somebody else has saved since the form was shown. */
export async function saveFacts(
  tx: Tx,
  actor: Actor,
  it: { decisionId: string; revision: number; facts: DecisionFacts },
): Promise<boolean> {
  const decision = await decisionToPrepare(tx, actor, it.decisionId)
  if (decision.revision !== it.revision && !isSame(decision, it.facts)) return false
  if (!isSame(decision, it.facts)) await updateFacts(tx, decision.id, it.facts)
  return true
}

/** The signed decision itself; a new file takes the place of the one before. */
export async function attachFile(
  tx: Tx,
  actor: Actor,
  it: { decisionId: string; fileId: string; name: string },
): Promise<void> {
  const decision = await decisionToPrepare(tx, actor, it.decisionId)
  const owner = { kind: 'procedure-decision', id: decision.id }
  if ((await findFile(tx, it.fileId))?.accountId !== actor.accountId) throw new Problem('not-found')
  if (decision.fileId !== null && decision.fileId !== it.fileId) await releaseFile(tx, decision.fileId, owner)
  await keepFile(tx, it.fileId, owner)
  await updateFile(tx, decision.id, { id: it.fileId, name: it.name })
}

/** Takes a checked draft of the same agency in, or out again. */
export async function changeItems(
  tx: Tx,
  actor: Actor,
  it: { decisionId: string; draftId: string; what: 'add' | 'remove' },
): Promise<void> {
  const decision = await decisionToPrepare(tx, actor, it.decisionId)
  const draft = await lockDraft(tx, it.draftId)
  if (!draft || draft.agencyId !== decision.agencyId) throw new Problem('not-found')
  const isIn = draft.decisionId === decision.id && draft.state === 'in-decision'
  if (it.what === 'add' && !isIn) await move(tx, actor, { draft, move: 'decide', decisionId: decision.id })
  if (it.what === 'remove' && isIn) await move(tx, actor, { draft, move: 'undecide', decisionId: null })
}

async function decisionToPrepare(tx: Tx, actor: Actor, id: string): Promise<Decision> {
  const decision = await lockDecision(tx, id)
  if (!decision) throw new Problem('not-found')
  demand(actor, prepareDecisionAct, decision.agencyPath)
  if (decision.state === 'published') throw new Problem('decision-published')
  return decision
}

function isSame(decision: Decision, facts: DecisionFacts): boolean {
  return (Object.keys(facts) as (keyof DecisionFacts)[]).every((key) => decision[key] === facts[key])
}
