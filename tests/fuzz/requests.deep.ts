import { expect, test } from 'vitest'
import { demoCitizens } from '../../demo/people.ts'
import { demoPortal } from '../support/demo-portal.ts'
import { type Route, routeOf, routesOf } from '../support/routes.ts'
import { type Caller, caller, type Crawl, crawl, type FoundForm } from './crawl.ts'
import { nastyTexts, nastyThings, seeded } from './nasty.ts'

// Every route of the router, sent nonsense by everybody: the portal answers each request with a page, a problem or a
// redirection within itself, and never with a failure of its own.

const seed = Number(process.env.SEED ?? 1)
const perRoute = Number(process.env.FUZZ_PER_ROUTE ?? 60)
const portal = await demoPortal()
const routes = routesOf(portal.web)
const random = seeded(seed)
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const callers = [
  caller(portal),
  caller(portal, demoCitizens[0]!.key),
  caller(portal, 'vu.lan', 'officer'),
  caller(portal, 'bui.hanh', 'officer'),
  caller(portal, 'kieu.an', 'officer'),
]

const crawls = new Map<Caller, Crawl>()
for (const who of callers) crawls.set(who, await crawl(portal.web, who, { routes, perRoute: 12 }))

/** Real addresses of each route, as somebody met them. */
const known = new Map<string, string[]>()
for (const { pages, forms } of crawls.values()) {
  for (const url of [...pages.keys(), ...forms.map((it) => it.action)]) {
    const path = url.split('?')[0]!.replace(/^\/en(?=\/|$)/, '') || '/'
    const route = routeOf(routes, path)?.path
    if (route !== undefined) known.set(route, [...(known.get(route) ?? []), path])
  }
}
/** The names of parameters that links and forms carry. */
const names = new Set<string>([
  'after',
  'limit',
  'q',
  'sau',
  'truoc',
  'tiep',
  'chon',
  'ma',
  'xong',
  'moi',
  'day',
  'cho',
  'tim',
])
for (const { pages, forms } of crawls.values()) {
  for (const url of pages.keys()) for (const name of new URL(url, 'http://x').searchParams.keys()) names.add(name)
  for (const form of forms) for (const [name] of form.fields) names.add(name)
}
const forms: FoundForm[] = [...crawls.values()].flatMap((it) => it.forms)

type Sent = { method: string; url: string; headers: Record<string, string>; payload?: string | Buffer }

test('the crawl met most of the portal', () => {
  expect(routes.length).toBeGreaterThan(60)
  const pages = routes.filter((it) => it.method === 'GET')
  const met = pages.filter((it) => known.has(it.path))
  expect(met.length).toBeGreaterThan(pages.length / 2)
})

test('no page that a link leads to fails', () => {
  const failed = [...crawls].flatMap(([who, { pages }]) =>
    [...pages].filter(([, status]) => status >= 500).map(([url, status]) => `${status} ${url} for ${who.name}`),
  )
  expect(failed).toEqual([])
})

test.each(routes.map((route) => [route.method, route.path, route] as const))('%s %s', async (_m, _p, route) => {
  const slow = /^\/(dang-nhap|dang-ky|quen-mat-khau|tra-cuu)/.test(route.path) && route.method === 'POST'
  const faults: string[] = []
  for (let i = 0; i < (slow ? perRoute / 4 : perRoute); i++) {
    const who = callers[i % callers.length]!
    const sent = await nonsense(route, who)
    const answer = await portal.web.inject(sent as never)
    const fault = faultIn(answer)
    if (fault) faults.push(`${fault}: ${who.name} ${JSON.stringify(short(sent))}`)
  }
  expect([...new Set(faults)].slice(0, 8)).toEqual([])
})

type Answer = { statusCode: number; body: string; headers: Record<string, unknown> }

function faultIn({ statusCode, body, headers }: Answer): string | undefined {
  const type = String(headers['content-type'] ?? '')
  if (statusCode >= 500) return `answers ${statusCode} ${/"code":"[^"]+"/.exec(body)?.[0] ?? ''}`
  if (/\n\s+at .{1,200}:\d+:\d+|node_modules|PostgresError|TypeError/.test(body)) return 'shows its insides'
  if (statusCode >= 300 && statusCode < 400) {
    const location = String(headers.location ?? '')
    return location === '' || /^\/(?![/\\])[\x21-\x7e]*$/.test(location)
      ? undefined
      : `leads to ${location.slice(0, 80)}`
  }
  if (statusCode < 400 || body === '') return undefined
  const isPage = type.startsWith('text/html') && body.startsWith('<!DOCTYPE html>')
  // Assistants are answered in the words of their own protocol.
  const isAnswerToAssistant = body.startsWith('{"jsonrpc"')
  return isPage || isAnswerToAssistant || type.startsWith('application/problem+json')
    ? undefined
    : `answers ${statusCode} as ${type}`
}

async function nonsense(route: Route, who: Caller): Promise<Sent> {
  const { cookie, token } = await who.session()
  const headers: Record<string, string> = {
    accept: pick(['text/html', 'application/json', '*/*']),
    ...(cookie && { cookie }),
  }
  const url = `${pick(['', '', '/en'])}${addressOf(route)}${queryOf(route)}`
  const { method } = route
  if (method === 'GET' || method === 'HEAD') return { method, url, headers }
  return { method, url, ...bodyOf(route, headers, token) }
}

function addressOf(route: Route): string {
  const real = known.get(route.path)
  if (real && random() < 0.6) return pick(real)
  const like = real && random() < 0.7 ? pick(real).split('/') : []
  const steps = route.path.split('/')
  const nastyAt = pick(steps.flatMap((step, i) => (step.startsWith(':') ? [i] : [])))
  return steps
    .map((step, i) => (step.startsWith(':') ? (i !== nastyAt && like[i]) || pathText(pick(nastyTexts)) : step))
    .join('/')
}

/** Mostly encoded as a browser would; sometimes as no browser would. */
function pathText(text: string): string {
  if (random() < 0.1) return pick(['%', '%zz', '%c0%af', '%ff%fe', '%00', '%2e%2e%2f'])
  return encodeURIComponent(text.toWellFormed()).slice(0, 600) || 'x'
}

function queryOf(route: Route): string {
  if (random() < (route.method === 'GET' ? 0.2 : 0.8)) return ''
  const pairs = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const name = random() < 0.9 ? pick([...names]) : pick(nastyTexts)
    const value = encodeURIComponent(pick(nastyTexts).toWellFormed())
    const pair = `${encodeURIComponent(name.toWellFormed()).slice(0, 200)}=${value}`
    return random() < 0.15 ? `${pair}&${pair}` : pair
  })
  return `?${pairs.join('&')}`.slice(0, 9000)
}

function bodyOf(route: Route, headers: Record<string, string>, token: string | undefined) {
  const own = forms.filter((it) => route.pattern.test(it.action.split('?')[0]!))
  const form = own.length > 0 ? pick(own) : pick(forms)
  const fields = form.fields.map(([name, value]): [string, string] => [name, random() < 0.4 ? pick(nastyTexts) : value])
  if (random() < 0.3) fields.push([pick([...names]), pick(nastyTexts)])
  if (random() < 0.2 && fields.length > 0) fields.push([pick(fields)[0], pick(nastyTexts)])
  const sealed = fields.filter(([name]) => name !== '_token')
  if (token && random() < 0.95) sealed.unshift(['_token', token])
  const way = random()
  if (form.multipart ? way < 0.6 : way < 0.1) return multipart(sealed, headers)
  if (way < 0.8) return urlEncoded(sealed, headers)
  return way < 0.95 ? json(sealed, { headers, token }) : broken(headers)
}

function urlEncoded(fields: [string, string][], headers: Record<string, string>) {
  const type = 'application/x-www-form-urlencoded'
  return { headers: { ...headers, 'content-type': type }, payload: new URLSearchParams(fields).toString() }
}

function json(
  fields: [string, string][],
  { headers, token }: { headers: Record<string, string>; token?: string | undefined },
) {
  const thing = Object.fromEntries(fields.map(([name, value]) => [name, random() < 0.3 ? pick(nastyThings) : value]))
  const whole = random() < 0.2 ? pick(nastyThings) : { ...thing, ...(token && { _token: token }) }
  const seal = token && { 'x-form-token': token }
  return { headers: { ...headers, ...seal, 'content-type': 'application/json' }, payload: JSON.stringify(whole) }
}

function multipart(fields: [string, string][], headers: Record<string, string>) {
  const parts = fields.map(
    ([name, value]) =>
      `--B\r\ncontent-disposition: form-data; name="${name.replaceAll(/["\r\n]/g, '')}"\r\n\r\n${value}\r\n`,
  )
  const fileName = pick(nastyTexts).replaceAll(/["\r\n]/g, '')
  const file = `--B\r\ncontent-disposition: form-data; name="files"; filename="${fileName}"\r\ncontent-type: ${pick(['application/pdf', 'text/html', 'x'])}\r\n\r\n${pick(['%PDF-1.4\n%%EOF', '', 'MZ', '<svg onload=x>', '\x00'])}\r\n`
  const end = random() < 0.9 ? '--B--\r\n' : ''
  const payload = Buffer.from([...parts, file, end].join(''))
  return { headers: { ...headers, 'content-type': 'multipart/form-data; boundary=B' }, payload }
}

function broken(headers: Record<string, string>) {
  const [type, payload] = pick([
    ['application/json', '{"a":'],
    ['application/json', '{"__proto__":{"x":1}}'],
    ['application/json', ''],
    ['application/x-www-form-urlencoded', '%zz=%&&&=&a[b][c]=1'],
    ['multipart/form-data', 'no boundary'],
    ['multipart/form-data; boundary=B', '--B\r\n\r\n'],
    ['text/plain', 'hello'],
    ['application/xml', '<a/>'],
    ['nonsense', 'x'],
  ] as const)
  return { headers: { ...headers, 'content-type': type }, payload }
}

function short({ method, url, headers, payload }: Sent) {
  const type = headers['content-type']
  return {
    method,
    url: url.slice(0, 200),
    type,
    body: payload
      ?.toString()
      .replace(/_token=[^&]*/, '')
      .slice(0, 300),
  }
}
