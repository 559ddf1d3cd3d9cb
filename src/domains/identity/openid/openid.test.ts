import * as openid from 'openid-client'
import { describe, expect, test } from 'vitest'
import { openidPortal } from '../../../../tests/support/openid-portal.ts'
import { PlainBrowser } from '../../../../tests/support/plain-browser.ts'
import { turnKeys } from './signing-keys.ts'

const stage = await openidPortal()
const { portal, db, origin, back, mai, client, begin, signIn, tokensOf } = stage

describe('a portal that signs people in with us', async () => {
  const config = await client('motcua-thu')

  test('the whole way: sign in, agree, tokens, userinfo, refresh, introspection, revocation', async () => {
    const browser = new PlainBrowser(origin)
    // Asked for one by one, what no scope allows is not given.
    const claims = JSON.stringify({ userinfo: { identity_number: null } })
    const { page, ...secrets } = await begin(config, browser, { claims })
    const consent = await signIn(browser, page)
    expect(consent.body).toContain('Đăng nhập vào Một cửa thử')
    expect(consent.body).toContain('Họ tên, ngày sinh, giới tính')
    expect(consent.body).toContain('Lê Thị Mai')
    expect(consent.body).not.toContain('Số định danh cá nhân và mức xác thực')
    const arrived = await browser.send(consent, { answer: 'allow' })
    expect(arrived.url).toMatch(/^https:\/\/motcua\.example\.gov\.vn\/sso\/ve\?code=/)
    const tokens = await tokensOf(config, arrived.url, secrets)
    const { sub, acr } = tokens.claims()!
    expect(acr).toBe('LoA1')
    const info = await openid.fetchUserInfo(config, tokens.access_token, sub)
    expect(info).toMatchObject({ name: 'Lê Thị Mai', birthdate: '1990-05-17', email: 'mai@example.vn' })
    expect(info).not.toHaveProperty('identity_number')
    const fresh = await openid.refreshTokenGrant(config, tokens.refresh_token!)
    expect(fresh.refresh_token).not.toBe(tokens.refresh_token)
    expect((await openid.tokenIntrospection(config, fresh.access_token)).active).toBe(true)
    await openid.tokenRevocation(config, fresh.access_token)
    expect((await openid.tokenIntrospection(config, fresh.access_token)).active).toBe(false)
    // A code is good once; using it again ends what it had given.
    await expect(tokensOf(config, arrived.url, secrets)).rejects.toThrow()
    await expect(openid.refreshTokenGrant(config, fresh.refresh_token!)).rejects.toThrow()
  })

  test('what was agreed to is not asked again; who does not agree goes back with nothing', async () => {
    const browser = new PlainBrowser(origin)
    const first = await begin(config, browser, { prompt: '', scope: 'openid profile' })
    const arrived = await signIn(browser, first.page)
    expect(arrived.url).toContain('code=')
    const again = await begin(config, browser, { prompt: '', scope: 'openid profile' })
    expect(again.page.url).toContain('code=')
    const more = await begin(config, browser, { prompt: '', scope: 'openid identity' })
    expect(more.page.body).toContain('Số định danh cá nhân và mức xác thực')
    const refused = await browser.send(more.page, { answer: 'refuse' })
    expect(refused.url).toContain('error=access_denied')
  })

  test('the portal’s own session decides: after signing out there the next one signs in anew', async () => {
    const browser = new PlainBrowser(origin)
    const { page } = await begin(config, browser, { prompt: '', scope: 'openid profile' })
    await signIn(browser, page)
    const home = await browser.get('/tai-khoan')
    const token = /name="_token" value="([^"]+)"/.exec(home.body)![1]!
    await browser.send({ url: home.url, body: '<main><form action="/dang-xuat"></form>' }, { _token: token })
    const again = await begin(config, browser, { prompt: '', scope: 'openid profile' })
    expect(again.page.url).toContain('/dang-nhap')
    const silent = await begin(config, browser, { prompt: 'none', scope: 'openid profile' })
    expect(silent.page.url).toContain('error=login_required')
  })

  test('signing out from there ends the portal’s session, and only when the person says so', async () => {
    const browser = new PlainBrowser(origin)
    const { page, ...secrets } = await begin(config, browser, { prompt: '', scope: 'openid profile' })
    const arrived = await signIn(browser, page)
    const tokens = await tokensOf(config, arrived.url, secrets)
    const address = openid.buildEndSessionUrl(config, {
      ...{ id_token_hint: tokens.id_token!, post_logout_redirect_uri: 'https://motcua.example.gov.vn/' },
    })
    const asked = await browser.get(address.href)
    expect(asked.body).toContain('Bạn muốn đăng xuất')
    expect((await browser.get('/tai-khoan')).url).toContain('/tai-khoan')
    const out = await browser.send(asked, { logout: 'yes' })
    expect(out.url).toBe('https://motcua.example.gov.vn/')
    expect((await browser.get('/tai-khoan')).body).not.toContain('Lê Thị Mai')
  })

  test('keys turn without breaking what was signed', async () => {
    const browser = new PlainBrowser(origin)
    const { page, ...secrets } = await begin(config, browser, { prompt: '', scope: 'openid profile' })
    const arrived = await signIn(browser, page)
    const kids = async () =>
      ((await (await fetch(`${origin}/sso/jwks`)).json()) as { keys: { kid: string }[] }).keys.map((it) => it.kid)
    const before = await kids()
    expect(before).toHaveLength(2)
    await turnKeys(db, portal.config.key('openid'))
    await expect.poll(kids).toHaveLength(3)
    const after = await kids()
    expect(after).toEqual(expect.arrayContaining(before))
    const tokens = await tokensOf(config, arrived.url, secrets)
    const header = JSON.parse(Buffer.from(tokens.id_token!.split('.')[0]!, 'base64url').toString()) as { kid: string }
    expect(header.kid).toBe(before[1])
  })

  test('who asks for a higher level is told what to do', async () => {
    const browser = new PlainBrowser(origin)
    const { page } = await begin(config, browser, { prompt: '', scope: 'openid', acr_values: 'LoA2 LoA3' })
    const told = await signIn(browser, page)
    expect(told.body).toContain('Cần mức xác thực cao hơn')
    expect((await browser.send(told, { answer: 'refuse' })).url).toContain('error=access_denied')
    await db`update identity.account set assurance = 2 where id = ${mai.accountId}`
    const again = await begin(config, browser, { prompt: '', scope: 'openid', acr_values: 'LoA2 LoA3' })
    await db`update identity.account set assurance = 1 where id = ${mai.accountId}`
    expect(again.page.url).toContain('code=')
  })

  test('prompt=login asks for the password again', async () => {
    const browser = new PlainBrowser(origin)
    const { page } = await begin(config, browser, { prompt: '', scope: 'openid' })
    await signIn(browser, page)
    await db`update identity.session set created_at = created_at - interval '1 hour' where account_id = ${mai.accountId}`
    const again = await begin(config, browser, { prompt: 'login', scope: 'openid' })
    const arrived = await signIn(browser, again.page)
    expect(arrived.url).toContain('code=')
  })

  test('a wrong address, state or secret, and a request without a proof are refused with a sentence', async () => {
    const browser = new PlainBrowser(origin)
    const foreign = await begin(config, browser, { redirect_uri: 'https://evil.example/ve' })
    expect(foreign.page.status).toBe(400)
    expect(foreign.page.body).toContain('Không đăng nhập được vào cổng kia')
    expect(foreign.page.body).toContain('invalid_redirect_uri')
    const unknown = await browser.get(`/sso/auth?client_id=nobody&response_type=code&scope=openid&redirect_uri=${back}`)
    expect(unknown.status).toBe(400)
    const bare = await browser.get(
      `/sso/auth?client_id=motcua-thu&response_type=code&scope=openid&redirect_uri=${encodeURIComponent(back)}`,
    )
    expect(bare.url).toContain('error=invalid_request')
    const gone = await browser.get('/sso/yeu-cau/khong-co')
    expect(gone.status).toBe(410)
    const token = await fetch(`${origin}/sso/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('motcua-thu:sai').toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'authorization_code', code: 'x', redirect_uri: back }),
    })
    expect(token.status).toBe(401)
  })
})
