import { type Act, type Actor, allow, demand } from '#platform/actor.ts'
import type { Db } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { viewAct } from './acts.ts'
import { type Dossier, findDossier } from './dossier.sql.ts'

/**
 * Whether a citizen filed it for themselves, or it is about the party they act for. Who acts for an organisation sees the
 * organisation's dossiers and not their own; who acts for themselves sees none that they filed for an organisation.
 */
export function isOwner(actor: Actor, dossier: Dossier): boolean {
  if (actor.kind !== 'citizen' || actor.accountId === null) return false
  if (actor.partyId !== null && dossier.applicantPartyId === actor.partyId) return true
  return actor.agent === null && dossier.mandate === null && dossier.submittedBy === actor.accountId
}

/** Whether it would be theirs in another of their roles: the account filed it, or it is about the person who now acts for others. */
function isOwnerInOtherRole(actor: Actor, dossier: Dossier): boolean {
  if (actor.kind !== 'citizen' || actor.accountId === null || isOwner(actor, dossier)) return false
  return dossier.submittedBy === actor.accountId || dossier.applicantPartyId === (actor.agent?.partyId ?? '')
}

/** Whether it is somebody's own matter: they are the applicant or the owner, filed it, or declared a part of its form. */
export function isMatterOf(who: Pick<Actor, 'accountId' | 'partyId'>, dossier: Dossier): boolean {
  const { accountId, partyId } = who
  const parties = [dossier.applicantPartyId, dossier.ownerPartyId]
  const accounts = [dossier.submittedBy, ...dossier.declaredBy]
  return (accountId !== null && accounts.includes(accountId)) || (partyId !== null && parties.includes(partyId))
}

/** Whether an officer would work in their own matter. */
export function hasInterest(actor: Actor, dossier: Dossier): boolean {
  return actor.kind === 'officer' && isMatterOf(actor, dossier)
}

/** Nobody decides in their own matter, whatever role they hold. */
export function demandNoInterest(actor: Actor, dossier: Dossier): void {
  if (hasInterest(actor, dossier)) throw new Problem('own-dossier')
}

/** The owner, or an officer with this act at the agency. Another citizen learns nothing, not even that it exists. */
export function demandOwnerOr(actor: Actor, act: Act, dossier: Dossier): void {
  if (isOwner(actor, dossier)) return
  if (actor.kind === 'citizen') throw new Problem(isOwnerInOtherRole(actor, dossier) ? 'other-role' : 'not-found')
  demand(actor, act, dossier.agencyPath)
}

/** The agencies that have to do with a dossier: those of its tracks, and the unit that took it in. */
export function agencyPathsOf(dossier: Dossier): string[] {
  const tracks = dossier.tracks.flatMap((it) => [
    it.agencyPath,
    ...(it.receivingPath === null ? [] : [it.receivingPath]),
  ])
  return [...new Set([dossier.agencyPath, ...tracks])]
}

/** Each of the agencies sees the whole dossier; it acts on its own track only. */
export function demandSight(actor: Actor, dossier: Dossier): void {
  const paths = agencyPathsOf(dossier)
  demand(actor, viewAct, paths.find((path) => allow(actor, viewAct, path)) ?? dossier.agencyPath)
}

/** The dossier, for its owner or an officer of an agency that has to do with it. */
export async function openDossier(db: Db, actor: Actor, id: string): Promise<Dossier> {
  if (actor.accountId === null && actor.kind !== 'system') throw new Problem('sign-in-required')
  const dossier = await findDossier(db, id)
  if (!dossier) throw new Problem('not-found')
  if (!isOwner(actor, dossier) && actor.kind !== 'citizen') demandSight(actor, dossier)
  else demandOwnerOr(actor, viewAct, dossier)
  return dossier
}

/** The dossier, for its owner only: what the citizens' pages show. */
export async function openOwnDossier(db: Db, actor: Actor, id: string): Promise<Dossier> {
  const dossier = await openDossier(db, actor, id)
  if (!isOwner(actor, dossier)) throw new Problem('not-found')
  return dossier
}
