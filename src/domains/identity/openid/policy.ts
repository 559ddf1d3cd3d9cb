import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider'
import { now } from '#platform/clock.ts'
import type { Services } from '#platform/mount.ts'
import { sessionCookie } from '#platform/http/web.ts'
import { resolveActor } from '../resolve-actor.ts'
import { findClient } from './client.sql.ts'
import { levels } from './claims.ts'
import { findSubject } from './subject.ts'
import { subjectOf } from './subject.sql.ts'

const { base, Check } = interactionPolicy

/** When somebody is asked to sign in, besides what the standard says: the portal's own session decides who they are. */
export function policyOf(db: Services['db']): interactionPolicy.Prompt[] {
  const policy = base()
  const { checks } = policy.get('login')!
  checks.add(
    new Check('portal_session', 'the portal has no session of this person any more', async (ctx) => {
      const { session } = ctx.oidc
      if (!session?.accountId || ctx.oidc.result?.login) return Check.NO_NEED_TO_PROMPT
      const actor = await resolveActor(db, ctx.cookies.get(sessionCookie) ?? '')
      const { accountId, partyId } = actor
      if (accountId === null || partyId === null) return Check.REQUEST_PROMPT
      return (await subjectOf(db, { accountId, partyId, at: now() })) === session.accountId
        ? Check.NO_NEED_TO_PROMPT
        : Check.REQUEST_PROMPT
    }),
  )
  checks.add(
    new Check('level', 'a higher level of identity is required', async (ctx) => {
      const { session, client } = ctx.oidc
      if (!session?.accountId || !client) return Check.NO_NEED_TO_PROMPT
      const subject = await findSubject(db, session.accountId)
      const needed = await neededLevel(db, ctx)
      return subject && subject.assurance >= needed ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT
    }),
  )
  return policy
}

/** The least of the levels that were asked for, and not below what the portal that asks has set for itself. */
async function neededLevel(db: Services['db'], ctx: KoaContextWithOIDC): Promise<1 | 2 | 3> {
  const client = await findClient(db, ctx.oidc.client!.clientId)
  return leastLevel(ctx.oidc.params?.acr_values as string | undefined, client?.settings.leastLevel)
}

/** `LoA2 LoA3` asks for at least LoA2; words that are no level ask for nothing. */
export function leastLevel(asked: string | undefined, own: 1 | 2 | 3 = 1): 1 | 2 | 3 {
  const wanted = (asked ?? '').split(' ').map((it) => levels.indexOf(it as (typeof levels)[number]) + 1)
  const known = wanted.filter((it) => it > 0)
  return Math.max(own, known.length === 0 ? 1 : Math.min(...known)) as 1 | 2 | 3
}
