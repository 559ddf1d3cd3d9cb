import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { lookUpOnce, sendLookUpCode } from '#dossiers'
import { parseForm } from '#platform/forms.ts'
import { demandFormToken } from '#platform/http/form-token.ts'
import { limited } from '#platform/http/limited.ts'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { demandOffice, officeParams } from '../office/params.ts'
import { urls } from '../urls.ts'
import { demandKiosk, isKioskOf } from './kiosk-device.ts'
import { KioskDossierPage, KioskLookUpPage, type KioskLookUpProps } from './look-up.page.tsx'

type Params = { Params: Static<typeof officeParams> }
const form = Type.Object({
  code: Type.String({ minLength: 4, maxLength: 100 }),
  secret: Type.Optional(Type.String({ maxLength: 40 })),
  oneTime: Type.Optional(Type.String({ maxLength: 10 })),
})

/**
 * On a kiosk: where a dossier stands. It is shown in the answer itself and nowhere else: no pass, no cookie, nothing in the
 * address or in the browser's memory.
 */
export function mountKioskLookUp(web: Web, services: Services): void {
  const { db } = services
  const schema = { hide: true, params: officeParams } as never
  const options = { schema, config: limited(services, 20) }

  web.get<Params>(urls.kioskLookUp(':office'), { schema }, async (request, reply) => show(request, reply, {}))

  web.post<Params>(urls.kioskLookUp(':office'), options, async (request, reply) => {
    const office = await demandHere(request)
    const asked = parseForm(form, request.body)
    if (!asked.ok) return show(request, reply, { wrong: 'secret' })
    const { code, secret, oneTime } = asked.values
    const looked = await lookUpOnce(db, { code, secret, oneTime })
    if (!looked) return show(request, reply, oneTime === undefined ? { wrong: 'secret' } : { wrong: 'oneTime', code })
    return sendPage(request, forgotten(reply), <KioskDossierPage {...{ office, looked }} />)
  })

  web.post<Params>(urls.kioskSendCode(':office'), options, async (request, reply) => {
    await demandHere(request)
    const asked = parseForm(form, request.body)
    if (!asked.ok) return show(request, reply, { wrong: 'secret' })
    await sendLookUpCode(db, asked.values.code, request.language)
    return show(request, reply, { code: asked.values.code })
  })

  async function demandHere(request: FastifyRequest<Params>) {
    const office = await demandOffice(db, request.params.office)
    await demandKiosk(db, request, office.id)
    demandFormToken(request, (request.body as { _token?: unknown } | null)?._token)
    return office
  }

  /** `code`: a one-time code was asked for it. */
  async function show(
    request: FastifyRequest<Params>,
    reply: FastifyReply,
    it: Pick<KioskLookUpProps, 'wrong' | 'code'>,
  ) {
    const office = await demandOffice(db, request.params.office)
    const page = <KioskLookUpPage {...{ office, ...it }} isKiosk={await isKioskOf(db, request, office.id)} />
    return sendPage(request, forgotten(reply), page, it.wrong ? 422 : 200)
  }
}

/** The browser of a device that many people use keeps nothing of the page. */
function forgotten(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', 'no-store')
}
