import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { addressesOf, contactOf } from '#identity'
import { demandAccount } from '#platform/actor.ts'
import { parseForm } from '#platform/forms.ts'
import { limited } from '#platform/http/limited.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { InvitePage, type InviteProps } from './invite.page.tsx'
import { daysOpen } from './invitation.ts'
import { invite, openOwnPage, readInvitee, resend, revoke } from './invite.ts'

const params = Type.Object({ draftId: Type.String({ format: 'uuid' }), page: Type.String({ maxLength: 100 }) })
const form = Type.Object({
  to: Type.String({ minLength: 1, maxLength: 254 }),
  shown: Type.Array(Type.String({ maxLength: 100 }), { maxItems: 60, default: [] }),
  days: Type.Integer({ minimum: 1, maximum: 60 }),
})
const path = '/ho-so/nhap/:draftId/nho/:page'
type Params = { draftId: string; page: string }
type Typed = InviteProps['typed']

export function mountInvite(web: Web, services: Services): void {
  const { db } = services
  const schema = { params, hide: true } as never

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { typed: Typed; error?: InviteProps['error'] },
  ) {
    const of = request.params as Params
    const open = await db.begin((tx) => openOwnPage(tx, request.actor, of))
    const page = open.definition.ui.elements.find((one) => one.key === of.page)!
    return sendPage(
      request,
      reply,
      <InvitePage open={open} page={page} {...it} resent={isResent(request)} />,
      it.error ? 422 : 200,
    )
  }

  web.get(path, { schema }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    return show(request, reply, { typed: { to: '', shown: [], days: 14 } })
  })

  // Whoever is asked gets a message: nobody sends many.
  const config = limited(services, 10)
  web.post(path, { schema, config }, async (request, reply) => {
    const { draftId, page } = request.params as Params
    const accountId = demandAccount(request.actor)
    const parsed = parseForm(form, request.body)
    const given = (parsed.ok ? parsed.values : parsed.typed) as Partial<Typed>
    const typed = {
      to: String(given.to ?? ''),
      shown: [given.shown ?? []].flat().map(String),
      days: Number(given.days ?? 14),
    }
    const to = readInvitee(typed.to)
    if (!parsed.ok || !to || !daysOpen.some((it) => it === typed.days))
      return show(request, reply, { typed, error: 'to' })
    const own = (await addressesOf(db, accountId)).map(({ value }) => value)
    const mail = (await contactOf(db, accountId))?.email?.toLowerCase()
    if ([...own, mail].includes(to.value)) return show(request, reply, { typed, error: 'self' })
    await db.begin((tx) => invite(tx, request.actor, { ...typed, draftId, page, to }))
    return redirectTo(request, reply, urls.draft(draftId))
  })

  web.post(`${path}/gui-lai`, { schema, config }, async (request, reply) => {
    const of = request.params as Params
    await db.begin((tx) => resend(tx, request.actor, of))
    return redirectTo(request, reply, `${urls.invite(of.draftId, of.page)}?xong=gui-lai`)
  })

  web.post(`${path}/thu-hoi`, { schema }, async (request, reply) => {
    const of = request.params as Params
    await db.begin((tx) => revoke(tx, request.actor, of))
    return redirectTo(request, reply, urls.draft(of.draftId))
  })
}

function isResent(request: FastifyRequest): boolean {
  return (request.query as { xong?: string }).xong === 'gui-lai'
}
