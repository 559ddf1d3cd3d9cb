import { type Actor, type Act, allow, demand, type Role } from '#platform/actor.ts'
import { raiseChange } from '#platform/changes.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { inBothLanguages, notify } from '#notices'
import { recordAccess } from '../access.ts'
import { grantRole } from '../account.ts'
import { type Account, findAccount } from '../account.sql.ts'
import { givePortalRoleAct, giveRoleAct, seeAccountsAct } from '../acts.ts'
import { forgetActors } from '../resolve-actor.ts'
import { closeRole, type HeldRole, listRoles } from '../role.sql.ts'
import { findAgencyScope } from './accounts.sql.ts'
import { texts } from './accounts.texts.ts'

/** The agencies whose accounts the actor may administer. */
export function administeredPaths(actor: Actor): string[] {
  const paths = actor.grants.filter((it) => seeAccountsAct.roles.includes(it.role)).map((it) => it.agencyPath)
  if (paths.length === 0) demand(actor, seeAccountsAct, '/')
  return [...new Set(paths)]
}

export type ManagedAccount = { account: Account; roles: (HeldRole & { revocable: boolean })[] }

/** One account, and the roles of it that the actor may see. Looking is recorded for its owner to read. */
export async function seeAccount(tx: Tx, actor: Actor, accountId: string): Promise<ManagedAccount> {
  administeredPaths(actor)
  const account = await findAccount(tx, accountId)
  if (!account) throw new Problem('not-found')
  const roles = (await listRoles(tx, accountId))
    .filter((it) => it.agencyPath !== null && allow(actor, seeAccountsAct, it.agencyPath))
    .map((it) => ({ ...it, revocable: allow(actor, actOf(it.role), it.agencyPath!) }))
  const reason = { vi: texts.vi.reason, en: texts.en.reason }
  await recordAccess(tx, { actor, partyId: account.partyId, about: `account:${accountId}`, reason })
  return { account, roles }
}

/** Gives a role at an agency; the account's owner is told. */
export async function giveRole(
  tx: Tx,
  actor: Actor,
  it: { accountId: string; role: Role; agencyId: number | null },
): Promise<void> {
  const agency = it.role === 'portal-administrator' ? null : await scopeOf(tx, it.agencyId)
  demand(actor, actOf(it.role), agency?.path ?? '/')
  const account = await findAccount(tx, it.accountId)
  if (!account) throw new Problem('not-found')
  await grantRole(tx, { ...it, agencyId: agency?.id ?? null, givenBy: actor.accountId })
  await tell(tx, account, 'given', agency?.name)
}

export async function takeRoleBack(tx: Tx, actor: Actor, it: { accountId: string; grantId: string }): Promise<void> {
  const held = (await listRoles(tx, it.accountId)).find((role) => role.id === it.grantId)
  if (!held) throw new Problem('not-found')
  demand(actor, actOf(held.role), held.agencyPath ?? '/')
  if (held.role === 'portal-administrator' && it.accountId === actor.accountId) throw new Problem('own-last-role')
  await closeRole(tx, { id: held.id, by: actor.accountId, at: now() })
  await raiseChange(tx, 'identity')
  forgetActors()
  await tell(tx, (await findAccount(tx, it.accountId))!, 'takenBack', held.agencyName ?? undefined)
}

function actOf(role: Role): Act {
  return role === 'portal-administrator' ? givePortalRoleAct : giveRoleAct
}

async function scopeOf(db: Db, agencyId: number | null) {
  const agency = agencyId === null ? undefined : await findAgencyScope(db, agencyId)
  if (!agency) throw new Problem('not-found')
  return agency
}

async function tell(tx: Tx, account: Account, what: 'given' | 'takenBack', agencyName?: string): Promise<void> {
  const words = { vi: texts.vi[what](agencyName), en: texts.en[what](agencyName) }
  const message = inBothLanguages(words, account.language)
  await notify(tx, { to: { accountId: account.id }, kind: 'identity.role', ...message })
}
