import { createServer } from 'node:net'
import * as openid from 'openid-client'
import { now } from '#platform/clock.ts'
import { type ClientSettings, newSecret } from '../../src/domains/identity/openid/client.ts'
import { insertClient } from '../../src/domains/identity/openid/client.sql.ts'
import { person } from './accounts.ts'
import type { PlainBrowser } from './plain-browser.ts'
import { testPortal } from './portal.ts'

export type Page = Awaited<ReturnType<PlainBrowser['get']>>

/** The portal on a real address, where other portals sign people in; and what such a portal does, step by step. */
export async function openidPortal() {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const portal = await testPortal({ PUBLIC_URL: origin, PORT: String(port) })
  const { db, web } = portal
  await web.listen({ port, host: '127.0.0.1' })
  const back = 'https://motcua.example.gov.vn/sso/ve'
  const mai = await person(db, { name: 'Lê Thị Mai', email: 'mai@example.vn' })
  const [agency] = await db<{ id: number }[]>`select id from catalogues.agency order by id limit 1`
  const usual: ClientSettings = {
    ...{ redirectUris: [back], signedOutUris: ['https://motcua.example.gov.vn/'], logoutUri: null },
    ...{ proof: 'client_secret_basic', jwks: null, certificateSubject: null, leastLevel: 1, dpop: false },
    scopes: ['profile', 'identity', 'email'],
  }

  /** Registers a portal and lets it read where everything is. */
  async function client(id: string, settings: Partial<ClientSettings> = {}, proof?: openid.ClientAuth) {
    const { secret, hash } = newSecret()
    await db.begin((tx) =>
      insertClient(tx, {
        ...{ id, agencyId: agency!.id, name: 'Một cửa thử', isLive: false, settings: { ...usual, ...settings } },
        ...{ secretHash: proof ? null : hash, by: mai.accountId, byName: mai.name, at: now() },
      }),
    )
    const execute = [openid.allowInsecureRequests]
    return openid.discovery(new URL(`${origin}/sso`), id, proof ? undefined : secret, proof, { execute })
  }

  async function question(more: Record<string, string> = {}) {
    const verifier = openid.randomPKCECodeVerifier()
    const state = openid.randomState()
    const parameters: Record<string, string> = {
      ...{ redirect_uri: back, scope: 'openid profile email offline_access', state, prompt: 'consent' },
      ...{ code_challenge: await openid.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
      ...more,
    }
    if (parameters.prompt === '') delete parameters.prompt
    return { parameters, verifier, state }
  }

  return {
    ...{ portal, db, origin, back, mai, client, question },
    /** Asks to sign in, and gives back the page where the browser comes to rest. */
    async begin(config: openid.Configuration, browser: PlainBrowser, more: Record<string, string> = {}) {
      const { parameters, ...secrets } = await question(more)
      return { page: await browser.get(openid.buildAuthorizationUrl(config, parameters).href), ...secrets }
    },
    async signIn(browser: PlainBrowser, page: Page): Promise<Page> {
      if (!page.url.includes('/dang-nhap')) throw new Error(`not asked to sign in: ${page.url}`)
      return browser.send(page, { login: mai.identityNumber, password: mai.password })
    },
    tokensOf: (
      config: openid.Configuration,
      url: string,
      it: { verifier: string; state: string },
      options?: openid.DPoPOptions,
    ) =>
      openid.authorizationCodeGrant(
        config,
        new URL(url),
        { pkceCodeVerifier: it.verifier, expectedState: it.state },
        undefined,
        options,
      ),
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
