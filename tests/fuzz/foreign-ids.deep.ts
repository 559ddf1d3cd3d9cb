import { expect, test } from 'vitest'
import { demoCitizens } from '../../demo/people.ts'
import { demoPortal } from '../support/demo-portal.ts'
import { routeOf, routesOf } from '../support/routes.ts'
import { type Caller, caller, type Crawl, crawl } from './crawl.ts'

// What somebody finds by following their own links is opened by everybody else: a page or a form with an id in its address
// belongs to those who were led to it, and nobody learns anything by knowing the address.

const portal = await demoPortal()
const routes = routesOf(portal.web)
const [mai, , , thuy] = demoCitizens as [{ key: string }, unknown, unknown, { key: string }]

const visitor = caller(portal)
const owners = [
  caller(portal, mai.key),
  caller(portal, thuy.key),
  caller(portal, 'vu.lan', 'officer'),
  caller(portal, 'cao.son', 'officer'),
]
/** Citizens, and officers of another ward: none of them is above anybody. */
const strangers = [visitor, caller(portal, mai.key), caller(portal, thuy.key), caller(portal, 'ngo.phuong', 'officer')]

const crawls = new Map<string, Crawl>()
for (const who of [visitor, ...owners, ...strangers]) {
  if (!crawls.has(who.name)) crawls.set(who.name, await crawl(portal.web, who, { routes, perRoute: 25 }))
}

const id = /\/[0-9a-f]{8}-[0-9a-f-]{27}(\/|$)/
/** Everybody who has signed in may begin a dossier for any procedure. */
const forAll = /^(\/en)?\/ho-so\/nop\//
const isOwn = (path: string) => id.test(path) && !forAll.test(path)
const pathOf = (url: string) => url.split('?')[0]!

/** A dossier that is theirs, though their list is too long for the crawl; or one that their agency has to do with. */
async function isConcerned(who: Caller, path: string): Promise<boolean> {
  const dossier = /\/ho-so\/([0-9a-f-]{36})(\/|$)/.exec(path)?.[1]
  const { cookie } = await who.session()
  if (dossier === undefined || cookie === undefined) return false
  const [row] = await portal.db`
    select from dossiers.dossier d, identity.account a
    where d.id = ${dossier} and a.phone = ${who.phone ?? ''} and case when ${who.as === 'officer'} then exists (
      select from identity.role_grant g join catalogues.agency h on h.id = g.agency_id
      join dossiers.track t on t.dossier_id = d.id
      where g.account_id = a.id and g.revoked_at is null and (starts_with(t.agency_path, h.path) or starts_with(t.receiving_path, h.path)))
    else a.party_id = d.applicant_party_id or (d.submitted_by = a.id and d.mandate is null) end`
  return row !== undefined
}

/** Whether somebody was led to this page, or to the thing it belongs to: `/ho-so/<id>` and what lies below. */
function meets(who: Caller, path: string): boolean {
  const thing = path.slice(0, path.search(id) + 37)
  return [...crawls.get(who.name)!.pages].some(
    ([url, status]) => status === 200 && (pathOf(url) === path || pathOf(url) === thing),
  )
}

const closed = (status: number, location: unknown) =>
  [401, 403, 404].includes(status) || (status === 303 && /^(\/en)?\/dang-nhap/.test(String(location)))

/** Removing what is not in one's own store says what a second press is told: it is not there. Nothing else is learned. */
const saysGone = (action: string, location: unknown) =>
  /\/kho\/[^/]+\/bo$/.test(pathOf(action)) && /^(\/en)?\/kho\?loai=tu-them$/.test(String(location))

test.each(owners)('pages that $name was led to are closed to others', async (owner) => {
  const own = [...crawls.get(owner.name)!.pages].filter(([url, status]) => status === 200 && isOwn(pathOf(url)))
  expect(own.length).toBeGreaterThan(5)
  const opened: string[] = []
  for (const [url] of own) {
    for (const stranger of strangers) {
      if (stranger.name === owner.name || meets(stranger, pathOf(url))) continue
      if (await isConcerned(stranger, pathOf(url))) continue
      const { cookie } = await stranger.session()
      const answer = await portal.web.inject({ url, headers: { accept: 'text/html', ...(cookie && { cookie }) } })
      if (!closed(answer.statusCode, answer.headers.location))
        opened.push(`${answer.statusCode} ${url} for ${stranger.name}`)
    }
  }
  expect(opened).toEqual([])
})

test.each(owners)('forms that $name was shown do nothing for others', async (owner) => {
  const own = crawls.get(owner.name)!.forms.filter((it) => isOwn(pathOf(it.action)))
  expect(own.length).toBeGreaterThan(2)
  const acts = async () =>
    portal.db`
      select (select count(*)::integer from dossiers.act) as acts,
        (select count(*)::integer from documents.store_document) as documents`
  const before = await acts()
  const done: string[] = []
  for (const { action, fields, multipart } of own) {
    if (multipart) continue
    for (const stranger of strangers) {
      if (stranger.name === owner.name || crawls.get(stranger.name)!.forms.some((it) => it.action === action)) continue
      const { cookie, token } = await stranger.session()
      const form = new URLSearchParams([...fields.filter(([name]) => name !== '_token'), ['_token', token ?? '']])
      const answer = await portal.web.inject({
        method: 'POST',
        url: action,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          accept: 'text/html',
          ...(cookie && { cookie }),
        },
        payload: form.toString(),
      })
      if (!closed(answer.statusCode, answer.headers.location) && !saysGone(action, answer.headers.location))
        done.push(
          `${answer.statusCode} ${routeOf(routes, pathOf(action).replace(/^\/en/, ''))?.path} for ${stranger.name}`,
        )
    }
  }
  expect([...new Set(done)]).toEqual([])
  expect(await acts()).toEqual(before)
})
