import { Problem } from './problem.ts'

/**
 * What a person may be in an agency: those who work on dossiers, those who write and publish its procedures and forms, who
 * keep its catalogues, and who administer. `portal-administrator` is bound to the root of all agencies.
 */
export const roles = [
  'receiver',
  'handler',
  'leader',
  'procedure-author',
  'procedure-checker',
  'procedure-publisher',
  'catalogue-editor',
  'agency-administrator',
  'portal-administrator',
] as const

export type Role = (typeof roles)[number]

/** The roles that work on dossiers. */
export const dossierRoles = ['receiver', 'handler', 'leader'] as const satisfies readonly Role[]

/** A role held at one agency and at everything below it. Paths are agency ids from the root: `/12/345/`; `/` is everything. */
export type Grant = { role: Role; agencyPath: string }

/** Who acts in a request, as `identity` established it. One account may act as a citizen or as an officer, never as both at once. */
export type Actor = {
  kind: 'visitor' | 'citizen' | 'officer' | 'system'
  accountId: string | null
  /** For whom somebody acts: themselves or an organisation. `name` is its name. */
  partyId: string | null
  name: string
  /** Who acts when `partyId` is an organisation; null for everybody who acts for themselves. */
  agent: { partyId: string; name: string } | null
  grants: readonly Grant[]
  /** 0 nobody signed in, 1 declared by oneself, 2 and 3 verified electronic identity (regulation 1.5). */
  assurance: 0 | 1 | 2 | 3
  /** The agency an officer works for right now. */
  agency: { id: number; path: string; name: string } | null
  sessionId: string | null
  /** The account has other roles as well; the header offers the change. */
  mayChangeRole?: boolean
}

export const visitor: Actor = {
  kind: 'visitor',
  accountId: null,
  partyId: null,
  name: '',
  agent: null,
  grants: [],
  assurance: 0,
  agency: null,
  sessionId: null,
}

/** The portal itself: imports, sweeps, the demonstration. */
export const system: Actor = { ...visitor, kind: 'system', name: 'Cổng Dịch vụ công' }

/** The organisation that somebody acts for; null when they act for themselves. */
export function organisationOf(actor: Actor): string | null {
  return actor.agent === null ? null : actor.partyId
}

/** An act that needs rights: its name in records and the roles that carry it. Each domain lists its own in `acts.ts`. */
export type Act = { name: string; roles: readonly Role[] }

/** Whether `actor` may do `act` at the agency with this path. The system may do everything. */
export function allow(actor: Actor, act: Act, agencyPath: string): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind !== 'officer') return false
  return actor.grants.some((grant) => act.roles.includes(grant.role) && agencyPath.startsWith(grant.agencyPath))
}

/** Refuses with 401 or 403 unless `allow`. */
export function demand(actor: Actor, act: Act, agencyPath: string): void {
  if (allow(actor, act, agencyPath)) return
  throw new Problem(actor.accountId === null ? 'sign-in-required' : 'forbidden', { act: act.name })
}

/** Refuses with 401 unless somebody is signed in; gives back the account. */
export function demandAccount(actor: Actor): string {
  if (actor.accountId === null) throw new Problem('sign-in-required')
  return actor.accountId
}
