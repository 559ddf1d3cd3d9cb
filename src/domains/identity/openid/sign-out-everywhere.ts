import type { FastifyRequest } from 'fastify'
import type { Services } from '#platform/mount.ts'
import { providerOf } from './provider-of.ts'

/** The browser's session with the provider: what it is called in its cookie. */
export const providerCookie = 'portal_sso'

/**
 * Whoever signs out of the portal is signed out of the portals that they entered with it: each is told from server to
 * server, what it was given ends, and the provider forgets the session. One that does not answer holds nobody up.
 */
export async function signOutEverywhere(services: Services, request: FastifyRequest): Promise<void> {
  const id = request.cookies[providerCookie]
  if (id === undefined) return
  const provider = providerOf(services)
  const session = await provider.Session.find(id)
  if (!session) return
  const told = Object.entries(session.authorizations ?? {}).map(async ([clientId, { grantId }]) => {
    if (grantId) await endGrant(services, grantId)
    const client = await provider.Client.find(clientId)
    if (!client?.backchannelLogoutUri || !session.accountId) return
    // The typings leave this method of a client out.
    const { backchannelLogout } = client as unknown as { backchannelLogout(sub: string, sid: string): Promise<void> }
    await backchannelLogout.call(client, session.accountId, session.sidFor(clientId)!).catch((error: Error) => {
      services.log.warn({ client: clientId, reason: error.message }, 'back-channel logout failed')
    })
  })
  await Promise.all(told)
  await session.destroy()
}

/** Ends every token of a grant, and the grant. */
export async function endGrant(services: Services, grantId: string): Promise<void> {
  const { AccessToken, RefreshToken, AuthorizationCode, Grant } = providerOf(services)
  for (const model of [AccessToken, RefreshToken, AuthorizationCode]) await model.revokeByGrantId(grantId)
  const grant = await Grant.find(grantId)
  await grant?.destroy()
}
