import { Type } from 'typebox'
import { demandAccount } from '#platform/actor.ts'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { urls } from '../../urls.ts'
import { deleteConsent, listConsents } from '../consent.sql.ts'
import { endGrant } from '../sign-out-everywhere.ts'
import { TakeBackPage } from './take-back.page.tsx'

const querystring = Type.Object({ xong: Type.Optional(Type.Literal('1')) })
const form = Type.Object({ client: Type.String({ maxLength: 60 }), grant: Type.String({ maxLength: 100 }) })

/** What a person has let other portals know, and taking it back: every token that rests on it ends. */
export function mountTakeBack(web: Web, services: Services): void {
  const { db } = services

  web.get<{ Querystring: { xong?: '1' } }>(
    urls.consents,
    { schema: { querystring, hide: true } as never },
    async (request, reply) => {
      const consents = await listConsents(db, demandAccount(request.actor))
      return sendPage(request, reply, <TakeBackPage consents={consents} done={request.query.xong === '1'} />)
    },
  )

  web.post(urls.consents, { schema: { hide: true } as never }, async (request, reply) => {
    const accountId = demandAccount(request.actor)
    const parsed = parseForm(form, request.body)
    if (!parsed.ok) throw new Problem('invalid-form')
    const { client, grant } = parsed.values
    const grantId = await deleteConsent(db, { accountId, clientId: client, grantId: grant })
    if (grantId) await endGrant(services, grantId)
    return redirectTo(request, reply, `${urls.consents}?xong=1`)
  })
}
