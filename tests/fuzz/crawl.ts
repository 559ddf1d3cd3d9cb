import { load } from 'cheerio'
import { demoCitizens, demoOfficers } from '../../demo/people.ts'
import type { Database } from '#platform/database/connect.ts'
import { createFormToken } from '#platform/http/form-token.ts'
import type { Web } from '#platform/mount.ts'
import { sessionOf } from '../support/accounts.ts'
import { type Route, routeOf } from '../support/routes.ts'

export type FoundForm = { action: string; multipart: boolean; fields: [name: string, value: string][] }
/** What somebody meets who follows every link: addresses with their status, and the forms on the pages. */
export type Crawl = { pages: Map<string, number>; forms: FoundForm[] }

/** Somebody who may come to the portal; `session` opens a session when the one before has ended. */
export type Caller = {
  name: string
  phone?: string | undefined
  as: 'citizen' | 'officer'
  session(): Promise<{ cookie?: string; token?: string }>
}

const people = new Map([...demoCitizens, ...demoOfficers].map((it) => [it.key, it.phone]))

/** A person of the demonstration by key; without one, a visitor. */
export function caller(
  portal: { web: Web; db: Database },
  key?: string,
  as: 'citizen' | 'officer' = 'citizen',
): Caller {
  const name = key === undefined ? 'visitor' : `${key} as ${as}`
  let kept: { cookie: string; token: string } | undefined
  return {
    ...{ name, as, phone: key === undefined ? undefined : people.get(key) },
    async session() {
      if (key === undefined) return {}
      if (kept && (await isOpen(kept.cookie))) return kept
      const [account] = await portal.db<{ id: string }[]>`
        select id from identity.account where phone = ${people.get(key) ?? ''}`
      const { cookie } = await sessionOf(portal.db, account!.id, as)
      const [session] = await portal.db<{ id: string }[]>`select id from identity.session order by id desc limit 1`
      kept = { cookie, token: createFormToken(portal.web.formKey, session!.id) }
      return kept
    },
  }
  async function isOpen(cookie: string): Promise<boolean> {
    const { statusCode } = await portal.web.inject({ url: '/tai-khoan', headers: { cookie } })
    return statusCode === 200
  }
}

/** Follows links from the front page and the signed-in start pages; of pages of one route only some are opened. */
export async function crawl(web: Web, who: Caller, it: { routes: readonly Route[]; perRoute: number }): Promise<Crawl> {
  const { cookie } = await who.session()
  const headers = { accept: 'text/html', ...(cookie && { cookie }) }
  const found: Crawl = { pages: new Map(), forms: [] }
  const opened = new Map<string, number>()
  const queue = ['/', '/ho-so', '/can-bo', '/tai-khoan', '/thong-bao', '/quan-tri/tai-khoan', '/en']
  for (const url of queue) {
    if (found.pages.has(url)) continue
    const route = routeOf(it.routes, url.split('?')[0]!)?.path ?? url
    const count = (opened.get(route) ?? 0) + 1
    if (count > it.perRoute) continue
    opened.set(route, count)
    const answer = await web.inject({ url, headers })
    found.pages.set(url, answer.statusCode)
    if (!String(answer.headers['content-type']).startsWith('text/html')) continue
    const $ = load(answer.body)
    for (const link of $('a[href^="/"]').toArray()) queue.push(link.attribs.href!.split('#')[0]!)
    for (const form of $('form').toArray()) {
      const fields = $(form)
        .find('input[name], select[name], textarea[name], button[name]')
        .toArray()
        .map((field): [string, string] => [field.attribs.name!, String($(field).val() ?? '')])
      const { action = url, method = 'get', enctype = '' } = form.attribs
      if (method.toLowerCase() === 'get') queue.push(action)
      else found.forms.push({ action, multipart: enctype.includes('multipart'), fields })
    }
  }
  return found
}
