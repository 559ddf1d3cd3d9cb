import { Type } from 'typebox'
import { demandAccount } from '#platform/actor.ts'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { masked } from '../identifiers.ts'
import { limited } from '#platform/http/limited.ts'
import { urls } from '../urls.ts'
import { awaitedAddress, beginContactChange, type ContactKind, finishContactChange } from './change-contact.ts'
import { ChangeContactPage, ContactCodePage } from './change-contact.page.tsx'

const form = Type.Object({
  address: Type.Optional(Type.String({ maxLength: 254 })),
  code: Type.Optional(Type.String({ maxLength: 20 })),
})

const kinds: Record<ContactKind, string> = { phone: 'dien-thoai', email: 'thu-dien-tu' }

/** A new phone or e-mail address counts once a code sent to it has come back. */
export function mountChangeContact(web: Web, services: Services): void {
  for (const kind of ['phone', 'email'] as const) mountKind(web, services, kind)
}

function mountKind(web: Web, services: Services, kind: ContactKind): void {
  const { db } = services
  const path = `${urls.contact}/${kinds[kind]}`
  const page = { schema: { hide: true } as never, config: limited(services, 15) }
  const read = (body: unknown) => {
    const parsed = parseForm(form, body)
    return parsed.ok ? parsed.values : {}
  }

  web.get(path, page, (request, reply) => {
    demandAccount(request.actor)
    return sendPage(request, reply, <ChangeContactPage kind={kind} path={path} />)
  })

  web.post(path, page, async (request, reply) => {
    const accountId = demandAccount(request.actor)
    const { address: typed = '' } = read(request.body)
    if (!(await beginContactChange(db, { accountId, kind, typed, language: request.language })))
      return sendPage(request, reply, <ChangeContactPage kind={kind} path={path} typed={typed} wrong />, 422)
    return redirectTo(request, reply, `${path}/ma`)
  })

  web.get(`${path}/ma`, page, async (request, reply) => {
    const address = await awaitedAddress(db, demandAccount(request.actor), kind)
    if (address === undefined) return redirectTo(request, reply, path)
    return sendPage(request, reply, <ContactCodePage path={path} address={masked(address)} />)
  })

  web.post(`${path}/ma`, page, async (request, reply) => {
    const accountId = demandAccount(request.actor)
    const address = await awaitedAddress(db, accountId, kind)
    if (address === undefined) return redirectTo(request, reply, path)
    const { code = '' } = read(request.body)
    const result = await finishContactChange(db, { accountId, kind, address, code })
    if (result !== 'done')
      return sendPage(request, reply, <ContactCodePage path={path} address={masked(address)} fault={result} />, 422)
    return redirectTo(request, reply, `${urls.account}?xong=1`)
  })
}
