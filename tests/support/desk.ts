import { load } from 'cheerio'
import type { Actor } from '#platform/actor.ts'
import { sessionOf } from './accounts.ts'
import type { TestPortal } from './portal.ts'

/** A browser of somebody who is signed in: reads pages, and sends their forms with what the page put into them. */
export async function browserOf(portal: TestPortal, actor: Actor) {
  const as = actor.kind === 'officer' ? 'officer' : 'citizen'
  const { cookie } = await sessionOf(portal.db, actor.accountId!, as)
  const headers = { cookie, accept: 'text/html' }

  async function see(url: string) {
    const answer = await portal.web.inject({ url, headers })
    return { status: answer.statusCode, $: load(answer.body), headers: answer.headers }
  }

  /** Fills in the form at `action` of the page and sends it; `hidden` replaces what the page put into hidden fields. */
  async function send(page: string, action: string, fields: Record<string, string>) {
    const { $ } = await see(page)
    const form = new URLSearchParams()
    $(`form[action="${action}"] input[type=hidden]`).each((_, it) => form.set(it.attribs.name!, it.attribs.value!))
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    return post(action, form)
  }

  async function post(url: string, form: URLSearchParams) {
    const answer = await portal.web.inject({
      method: 'POST',
      url,
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      payload: form.toString(),
    })
    return { status: answer.statusCode, location: answer.headers.location, $: load(answer.body) }
  }

  return { see, send, post, cookie }
}

/** An officer's browser on one act of one dossier: sees its page, fills in its form. */
export async function actBrowser(portal: TestPortal, actor: Actor) {
  const browser = await browserOf(portal, actor)
  return {
    ...browser,
    act: (dossierId: string, slug: string, fields: Record<string, string>) => {
      const url = `/can-bo/ho-so/${dossierId}/${slug}`
      return browser.send(url, url, fields)
    },
    actPage: (dossierId: string, slug: string) => browser.see(`/can-bo/ho-so/${dossierId}/${slug}`),
  }
}
