import { createHash, randomBytes } from 'node:crypto'
import { now } from '#platform/clock.ts'
import { insertClient } from '../../src/domains/identity/openid/client.sql.ts'
import { newSecret } from '../../src/domains/identity/openid/client.ts'
import type { TestPortal } from '../support/portal.ts'
import type { Sample } from './route-samples.ts'

type Person = { accountId: string; cookie: string }

/** A portal registered by an agency, and its question to somebody who is signed in. */
export async function openidSamples(
  portal: TestPortal,
  it: { citizen: Person; administrator: Person; agencyId: number },
): Promise<[route: string, sample: Sample][]> {
  const id = 'motcua-mau'
  const back = 'https://motcua.example.gov.vn/sso/ve'
  await portal.db.begin((tx) =>
    insertClient(tx, {
      ...{ id, agencyId: it.agencyId, name: 'Một cửa mẫu', isLive: false, secretHash: newSecret().hash },
      ...{ by: it.administrator.accountId, byName: 'Người mẫu', at: now() },
      settings: {
        ...{ redirectUris: [back], signedOutUris: [], logoutUri: null, proof: 'client_secret_basic', jwks: null },
        ...{ certificateSubject: null, scopes: ['profile', 'email'], leastLevel: 1, dpop: false },
      },
    }),
  )
  const challenge = createHash('sha256').update(randomBytes(32).toString('base64url')).digest('base64url')
  const question = new URLSearchParams({
    ...{ client_id: id, redirect_uri: back, response_type: 'code', scope: 'openid profile email' },
    ...{ code_challenge: challenge, code_challenge_method: 'S256' },
  })
  const asked = await portal.web.inject({ url: `/sso/auth?${question}`, headers: { cookie: it.citizen.cookie } })
  return [
    ['/sso/yeu-cau/:uid', await settle(portal, follow(it.citizen.cookie, asked))],
    ['/quan-tri/cong-dang-nhap/:id', { path: `/quan-tri/cong-dang-nhap/${id}`, cookie: it.administrator.cookie }],
  ]
}

type Answer = Awaited<ReturnType<TestPortal['web']['inject']>>
type Stop = { path: string; cookie: string }

const open = ({ web }: TestPortal, { path, cookie }: Stop) =>
  web.inject({ url: path, headers: { cookie, accept: 'text/html' } })

/** Where an answer leads, with the cookies that it gave. */
function follow(cookie: string, answer: Answer): Stop {
  const cookies = new Map(cookie.split('; ').map((pair) => pair.split('=') as [string, string]))
  for (const { name, value } of answer.cookies) if (value !== '') cookies.set(name, value)
  const path = new URL(String(answer.headers.location), 'http://x').pathname
  return { path, cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }
}

/** Follows the way to the page where it comes to rest. */
async function settle(portal: TestPortal, stop: Stop): Promise<Stop> {
  const answer = await open(portal, stop)
  return answer.statusCode >= 300 && answer.statusCode < 400 ? settle(portal, follow(stop.cookie, answer)) : stop
}
