import { timingSafeEqual } from 'node:crypto'
import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import type { VNode } from 'preact'
import type { Database } from '#platform/database/connect.ts'
import { policyWith } from '#platform/http/security.ts'
import { inLanguagePath } from '#platform/language.ts'
import { sessionCookie } from '#platform/http/web.ts'
import type { Services } from '#platform/mount.ts'
import { renderPage } from '#ui/send-page.tsx'
import { adapterOn } from './adapter.ts'
import { claimsOf, claimsOfScopes, levels } from './claims.ts'
import { secretDigest } from './client.ts'
import { findConsent, saveConsent } from './consent.sql.ts'
import { LoggedOutPage, LogOutPage, OpenidErrorPage } from './openid.page.tsx'
import { policyOf } from './policy.ts'
import { readKeys } from './signing-keys.ts'
import { requestOf } from './request-of.ts'
import { findSubject } from './subject.ts'

/** Where the provider answers; its issuer is the portal's address with this behind it. */
export const mountPoint = '/sso'
export const interactionPath = (uid: string) => `${mountPoint}/yeu-cau/${uid}`

const minute = 60
const hour = 60 * minute

/** The OpenID provider with the keys of this moment; what it must remember lies in the database, so it can be made anew. */
export async function makeProvider({ db, config }: Services): Promise<Provider> {
  const secure = config.publicUrl.startsWith('https:')
  const key = config.key('openid')
  const cookie = { httpOnly: true, sameSite: 'lax', secure, signed: true } as const
  const configuration: Configuration = {
    adapter: adapterOn(db, key),
    jwks: { keys: (await readKeys(db, key)) as never },
    cookies: {
      keys: [config.key('openid-cookie').toString('hex')],
      names: { session: 'portal_sso', interaction: 'portal_sso_request', resume: 'portal_sso_resume' },
      long: cookie,
      short: cookie,
    },
    acrValues: [...levels],
    scopes: ['openid', 'offline_access'],
    claims: {
      ...(claimsOfScopes as Record<string, readonly string[]>),
      acr: null,
      amr: null,
      auth_time: null,
      sid: null,
    },
    features: {
      devInteractions: { enabled: false },
      // Single claims would pass by the scopes that a portal was registered for and that people are asked about.
      claimsParameter: { enabled: false },
      pushedAuthorizationRequests: { enabled: true },
      introspection: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource(ctx, form) {
          const back = ctx.oidc.params?.post_logout_redirect_uri as string | undefined
          if (back) ctx.set('content-security-policy', policyWith(back))
          const token = /name="xsrf" value="([^"]*)"/.exec(form)![1]!
          show(ctx, <LogOutPage path={ctx.oidc.urlFor('end_session_confirm')} token={token} />)
        },
        postLogoutSuccessSource: (ctx) => show(ctx, <LoggedOutPage />),
      },
      dPoP: { enabled: true },
    },
    // The package lets no call out reach a private address; a portal on one's own machine is tried there.
    fetch: (url, options) =>
      fetch(url, config.production ? options : ({ ...options, dispatcher: undefined } as RequestInit)),
    renderError: (ctx, { error }) => show(ctx, <OpenidErrorPage code={error} />),
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: async (_ctx, client, code) =>
      client.grantTypeAllowed('refresh_token') && code.scopes.has('offline_access'),
    ttl: {
      AccessToken: 10 * minute,
      AuthorizationCode: minute,
      IdToken: hour,
      Interaction: hour,
      Session: 12 * hour,
      Grant: 365 * 24 * hour,
      RefreshToken: 30 * 24 * hour,
    },
    interactions: {
      policy: policyOf(db),
      url: (ctx, it) => inLanguagePath(interactionPath(it.uid), wantsEnglish(ctx) ? 'en' : 'vi'),
    },
    async findAccount(_ctx, id) {
      const subject = await findSubject(db, id)
      return subject && { accountId: subject.id, claims: async () => claimsOf(subject) }
    },
    async loadExistingGrant(ctx) {
      const { client, session, result, provider } = ctx.oidc
      const given = result?.consent?.grantId
      if (given) return provider.Grant.find(given)
      if (!client || !session?.accountId) return undefined
      return rememberedGrant(db, provider, { subjectId: session.accountId, clientId: client.clientId })
    },
  }
  const provider = new Provider(`${config.publicUrl}${mountPoint}`, configuration)
  provider.proxy = config.TRUST_PROXY === 'on'
  // Of a client's secret only the digest is kept (client.ts).
  provider.Client.prototype.compareClientSecret = function (this: { clientSecret?: string }, given: string) {
    const known = Buffer.from(this.clientSecret ?? '', 'base64url')
    const digest = secretDigest(given)
    return known.length === digest.length && timingSafeEqual(known, digest)
  } as never
  provider.on('end_session.success', (ctx) => {
    if (!ctx.oidc.params?.logout) return
    ctx.cookies.set(sessionCookie, null, { path: '/' })
    requestOf.get(ctx.req)?.signedOut()
  })
  return provider
}

/** What somebody allowed is asked once, also when its tokens ended with a session. */
async function rememberedGrant(db: Database, provider: Provider, it: { subjectId: string; clientId: string }) {
  const consent = await findConsent(db, it)
  if (!consent) return undefined
  const known = await provider.Grant.find(consent.grantId)
  if (known) return known
  const grant = new provider.Grant({ accountId: it.subjectId, clientId: it.clientId })
  grant.addOIDCScope(consent.scopes)
  const grantId = await grant.save()
  await saveConsent(db, { ...it, grantId, scopes: consent.scopes, at: consent.givenAt })
  return grant
}

function wantsEnglish(ctx: KoaContextWithOIDC): boolean {
  return String(ctx.oidc.params?.ui_locales ?? '').startsWith('en')
}

/** The provider's own pages look like all others. */
function show(ctx: KoaContextWithOIDC, page: VNode): void {
  ctx.type = 'html'
  ctx.body = renderPage(requestOf.get(ctx.req)!.request, page)
}
