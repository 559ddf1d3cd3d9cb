import { type Actor, organisationOf } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { together } from '#platform/database/together.ts'
import { publish } from '#platform/events.ts'
import { calendarOf } from '#law'
import { Problem } from '#platform/problem.ts'
import { insertAct, lastAct } from './act.sql.ts'
import { endQuestions } from './ask-expert/end-questions.ts'
import { type ActRow, digestOf, seal } from './chain.ts'
import { applyChange, statusOf, targetOf, type ActName, type Change, type Status } from './dossier.ts'
import { type Dossier, lockDossier, saveState } from './dossier.sql.ts'
import { demandNoInterest } from './dossier-access.ts'
import { followChange } from './follow-change.ts'
import { followMoments } from './moments/follow-moments.ts'
import { onTrack, trackOf, wholeOf } from './on-track.ts'
import { asIssued } from './paper-forms/issue/as-issued.ts'
import { issuePaper } from './paper-forms/issue/issue-paper.ts'
import { tellPeople } from './tell-people.ts'

/** What every form about a dossier says: which one, which revision its page showed, and which track; none: the lead. */
export type OnDossier = { dossierId: string; revision: number; track?: number | undefined }

/** Locks the dossier for an act on one of its tracks. Rights come next, then `demandUnchanged`, then the move. */
export async function openForAct(tx: Tx, dossierId: string, track?: number): Promise<Dossier> {
  return onTrack(await openWhole(tx, dossierId), track)
}

/** Locks the dossier for an act on all of it. */
export async function openWhole(tx: Tx, dossierId: string): Promise<Dossier> {
  const dossier = await lockDossier(tx, dossierId)
  if (!dossier) throw new Problem('not-found')
  return dossier
}

/** Two people on one dossier: the second learns who was first, and when (design: Writes). */
export async function demandUnchanged(tx: Tx, dossier: Dossier, revision: number): Promise<void> {
  if (dossier.revision === revision) return
  throw new Problem('dossier-changed', { ...(await lastAct(tx, dossier.id)), revision: dossier.revision })
}

/** Where the act leads; refuses what regulation 3.6 does not list, and acts of ours on what an agency masters. */
export function demandMove(dossier: Dossier, act: ActName): Status {
  demandMaster(dossier)
  const to = targetOf(dossier, act)
  if (to === undefined) throw new Problem('impossible-move', { act, status: dossier.status })
  return to
}

export function demandMaster(dossier: Dossier): void {
  if (dossier.master === 'agency') throw new Problem('mastered-elsewhere')
}

export type NewAct = {
  act: ActName
  /** The state it leads to, when it is a move. */
  to?: Status
  change?: Change
  /** The date that the applicant of a joined-up dossier is promised from now on; otherwise it follows from the parts. */
  promise?: string | null | undefined
  /** Words and answers: erasable. */
  payload: Record<string, unknown>
  /** The account or party for whom the actor acts. */
  onBehalfOf?: string | null
  event: string
}

/**
 * Writes one act with everything that belongs to it: row, payload, dossier, paper, event, notices, moments. Gives back the
 * dossier as the act had it: whole, or as its track has it.
 */
export async function recordAct(tx: Tx, actor: Actor, dossier: Dossier, it: NewAct): Promise<Dossier> {
  demandNoInterest(actor, dossier)
  const before = wholeOf(dossier)
  const own = trackOf(dossier)
  const [at, calendar] = [now().toISOString(), await calendarOf(tx, dossier.agencyPath)]
  const change = followChange({ before, own, to: it.to, change: it.change ?? {}, promise: it.promise, at, calendar })
  const { row, payload } = sealAct(actor, before, it, change)
  const state = applyChange(before, change)
  const next: Dossier = {
    ...{ ...before, ...state, ...placeOf(before, state) },
    ...{ status: statusOf(state), revision: row.sequence, head: row.hash },
  }
  const seen = onTrack(next, own.number)
  await together(
    insertAct(tx, row, payload),
    saveState(tx, next),
    issuePaper(tx, asIssued(next, row), { ...row, payload, erasedAt: null }),
    tellTheWorld(tx, next, row, it.event),
    tellPeople(tx, seen, row, payload),
    followMoments(tx, before, next),
    endQuestions(tx, before, next),
  )
  return dossier.whole ? seen : next
}

/** Who settles it: the agency it was filed to, or the one it was sent on to; then that one also takes it in. */
function placeOf(before: Dossier, { moved }: { moved: Dossier['moved'] }): Partial<Dossier> {
  if (moved === null || moved.agencyId === before.agencyId) return {}
  return { ...moved, receivingAgencyId: moved.agencyId, receivingAgencyName: moved.agencyName }
}

/** News for later domains and other systems: never personal data. */
export async function tellTheWorld(tx: Tx, dossier: Dossier, row: ActRow, event: string): Promise<void> {
  await publish(tx, event, dossier.id, {
    dossierId: dossier.id,
    sequence: row.sequence,
    act: row.act,
    at: row.at,
    status: dossier.status,
    code: dossier.code,
    procedureId: dossier.procedureId,
    agencyId: dossier.agencyId,
    submittedBy: dossier.submittedBy,
  })
}

/** Builds the next row of the chain. A citizen's name is left out of it: the row can never be erased. */
export function sealAct(
  actor: Actor,
  dossier: Pick<Dossier, 'id' | 'revision' | 'head'>,
  it: Pick<NewAct, 'act' | 'payload' | 'onBehalfOf'>,
  change: Change,
): { row: ActRow; payload: Record<string, unknown> } {
  const payload = JSON.parse(JSON.stringify(it.payload)) as Record<string, unknown>
  const officer = actor.kind === 'officer'
  const row = seal({
    dossierId: dossier.id,
    sequence: dossier.revision + 1,
    at: now().toISOString(),
    act: it.act,
    actorKind: actor.kind === 'visitor' ? 'citizen' : actor.kind,
    actorId: actor.accountId,
    actorName: actor.kind === 'citizen' ? '' : actor.name,
    onBehalfOf: it.onBehalfOf ?? organisationOf(actor),
    unitId: officer ? (actor.agency?.id ?? null) : null,
    unitName: officer ? (actor.agency?.name ?? '') : '',
    change,
    payloadDigest: digestOf(payload),
    previous: dossier.head,
  })
  return { row, payload }
}
