import { createServer } from 'node:http'
import * as openid from 'openid-client'
import { expect, test } from 'vitest'
import { openidPortal } from '../../../../tests/support/openid-portal.ts'
import { PlainBrowser } from '../../../../tests/support/plain-browser.ts'

const stage = await openidPortal()
const { db, origin, mai, client, question, begin, signIn, tokensOf } = stage

async function keyPair() {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
  const jwk = await crypto.subtle.exportKey('jwk', keys.publicKey)
  return { keys, jwks: { keys: [{ kty: jwk.kty!, crv: jwk.crv!, x: jwk.x!, y: jwk.y!, use: 'sig', alg: 'ES256' }] } }
}

test('a portal proves itself by its own key, pushes its question, and binds its tokens to a key', async () => {
  const { keys, jwks } = await keyPair()
  const config = await client(
    'motcua-khoa',
    { proof: 'private_key_jwt', jwks, dpop: true, scopes: ['profile'] },
    openid.PrivateKeyJwt(keys.privateKey),
  )
  const browser = new PlainBrowser(origin)
  const { parameters, ...secrets } = await question({ prompt: '', scope: 'openid profile' })
  const address = await openid.buildAuthorizationUrlWithPAR(config, parameters)
  expect(address.searchParams.get('request_uri')).toMatch(/^urn:/)
  expect(address.searchParams.has('scope')).toBe(false)
  const consent = await signIn(browser, await browser.get(address.href))
  const arrived = await browser.send(consent, { answer: 'allow' })
  const DPoP = openid.getDPoPHandle(config, await openid.randomDPoPKeyPair('ES256'))
  const tokens = await tokensOf(config, arrived.url, secrets, { DPoP })
  expect(tokens.token_type).toBe('dpop')
  const { sub } = tokens.claims()!
  expect(await openid.fetchUserInfo(config, tokens.access_token, sub, { DPoP })).toMatchObject({ name: mai.name })
  // Whoever stole the token has no key.
  const stolen = await fetch(`${origin}/sso/me`, { headers: { authorization: `Bearer ${tokens.access_token}` } })
  expect(stolen.status).toBe(401)
})

test('signing out of the portal tells the others, ends what they were given, and taking back ends it for good', async () => {
  const told: string[] = []
  const listener = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      told.push(new URLSearchParams(body).get('logout_token') ?? '')
      response.end()
    })
  })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const { port } = listener.address() as { port: number }
  const config = await client('motcua-nghe', { logoutUri: `http://127.0.0.1:${port}/dang-xuat` })
  const browser = new PlainBrowser(origin)
  const { page, ...secrets } = await begin(config, browser)
  const arrived = await browser.send(await signIn(browser, page), { answer: 'allow' })
  const tokens = await tokensOf(config, arrived.url, secrets)
  const account = await browser.get('/tai-khoan')
  const token = /name="_token" value="([^"]+)"/.exec(account.body)![1]!
  await browser.send({ url: account.url, body: '<main><form action="/dang-xuat"></form>' }, { _token: token })
  expect(told).toHaveLength(1)
  const claims = JSON.parse(Buffer.from(told[0]!.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>
  expect(claims).toMatchObject({ aud: 'motcua-nghe', sub: tokens.claims()!.sub, iss: `${origin}/sso` })
  expect(claims).toHaveProperty('sid')
  await expect(openid.fetchUserInfo(config, tokens.access_token, tokens.claims()!.sub)).rejects.toThrow()

  // The consent is remembered until it is taken back.
  const again = await begin(config, browser, { prompt: '', scope: 'openid profile email' })
  const back2 = await signIn(browser, again.page)
  expect(back2.url).toContain('code=')
  const fresh = await tokensOf(config, back2.url, again)
  const mine = await browser.get('/tai-khoan/cong-da-dang-nhap')
  expect(mine.body).toContain('Một cửa thử')
  await browser.send(mine, {})
  await expect(openid.fetchUserInfo(config, fresh.access_token, fresh.claims()!.sub)).rejects.toThrow()
  const asked = await begin(config, browser, { prompt: '', scope: 'openid profile email' })
  expect(asked.page.body).toContain('Nếu bạn đồng ý')
  listener.close()
})

test('what the table of the provider holds opens nothing', async () => {
  const rows = await db<{ kind: string; sealed: Buffer }[]>`select kind, sealed from identity.openid_record`
  expect(rows.length).toBeGreaterThan(0)
  for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toMatch(/accountId|clientId|jti/)
})
