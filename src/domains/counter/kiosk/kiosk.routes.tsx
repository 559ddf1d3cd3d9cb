import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { calendarOf } from '#law'
import { endOwnSession } from '#identity'
import { demand } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import { demandFormToken, tokenOf } from '#platform/http/form-token.ts'
import { limited } from '#platform/http/limited.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { serveAct } from '../acts.ts'
import { appointmentByCode } from '../booking/appointment.sql.ts'
import { arrive } from '../booking/book.ts'
import type { Office } from '../office/office.ts'
import { servicesOf } from '../office/office.sql.ts'
import { demandOffice, id, officeParams, ticketParams } from '../office/params.ts'
import { receptionAt } from '../office/reception.ts'
import { linesNow } from '../queue/lines.ts'
import { takeNumber } from '../queue/take-number.ts'
import { readTicket } from '../see-ticket/see-ticket.routes.tsx'
import { urls } from '../urls.ts'
import { demandKiosk, isKioskOf, newKioskToken, setKioskCookie } from './kiosk-device.ts'
import { KioskPage, KioskTicketPage } from './kiosk.page.tsx'
import { closeKiosks, insertKiosk } from './kiosk.sql.ts'

type Params = { Params: Static<typeof officeParams> }
const form = Type.Object({ service: id })
const codeForm = Type.Object({ code: Type.String({ pattern: '^\\d{6}$' }) })

/** A device in the waiting room. An officer opens it there; from then on nobody is signed in on it. */
export function mountKiosk(web: Web, services: Services): void {
  const { db, config } = services
  const options = { schema: { hide: true, params: officeParams } as never }

  web.get<Params>(urls.kiosk(':office'), options, async (request, reply) =>
    show(request, reply, await demandOffice(db, request.params.office)),
  )

  web.post<Params>(
    urls.kioskArrived(':office'),
    { ...options, config: limited(services, 20) },
    async (request, reply) => {
      const office = await demandOffice(db, request.params.office)
      await demandKiosk(db, request, office.id)
      const token = demandFormToken(request, (request.body as { _token?: unknown } | null)?._token)
      const asked = parseForm(codeForm, request.body)
      const code = asked.ok ? asked.values.code : ''
      const appointment = await appointmentByCode(db, { officeId: office.id, day: today(), code })
      if (appointment?.state !== 'booked') return show(request, reply, office, true)
      const service = (await servicesOf(db, office.id)).find((it) => it.id === appointment.serviceId)!
      const taken = await db.begin((tx) =>
        once(tx, 'counter.arrive', token, () => arrive(tx, request.actor, { appointment, office, service })),
      )
      return redirectTo(request, reply, urls.kioskTicket(office.id, taken.id))
    },
  )

  async function show(request: FastifyRequest, reply: FastifyReply, office: Office, wrongCode = false) {
    const page = (
      <KioskPage
        office={office}
        reception={receptionAt(office, await calendarOf(db, office.agencyPath), now())}
        lines={
          await linesNow(
            db,
            (await servicesOf(db, office.id)).filter((it) => it.isOpen),
          )
        }
        isKiosk={await isKioskOf(db, request, office.id)}
        wrongCode={wrongCode}
      />
    )
    return sendPage(request, reply, page, wrongCode ? 422 : 200)
  }

  web.post<Params>(urls.kioskTake(':office'), { ...options, config: limited(services, 60) }, async (request, reply) => {
    const office = await demandOffice(db, request.params.office)
    await demandKiosk(db, request, office.id)
    const token = demandFormToken(request, (request.body as { _token?: unknown } | null)?._token)
    const asked = parseForm(form, request.body)
    const service = asked.ok && (await servicesOf(db, office.id)).find((it) => it.id === asked.values.service)
    if (!service) throw new Problem('invalid-form')
    const taken = await db.begin((tx) =>
      once(tx, 'counter.take', token, () => takeNumber(tx, request.actor, { office, service, source: 'kiosk' })),
    )
    return redirectTo(request, reply, urls.kioskTicket(office.id, taken.id))
  })

  web.get<{ Params: Static<typeof ticketParams> }>(
    urls.kioskTicket(':office', ':ticket'),
    { schema: { hide: true, params: ticketParams } as never },
    async (request, reply) => sendPage(request, reply, <KioskTicketPage {...(await readTicket(db, request.params))} />),
  )

  web.post<Params>(urls.openKiosk(':office'), options, async (request, reply) => {
    tokenOf(request)
    const office = await demandOffice(db, request.params.office)
    demand(request.actor, serveAct, office.agencyPath)
    const { token, hash } = newKioskToken()
    const { accountId, name } = request.actor
    await db.begin((tx) =>
      insertKiosk(tx, { officeId: office.id, tokenHash: hash, at: now(), by: { id: accountId, name } }),
    )
    await endOwnSession(services, request, reply)
    setKioskCookie(reply, token, config.publicUrl.startsWith('https:'))
    return redirectTo(request, reply, urls.kiosk(office.id))
  })

  web.post<Params>(urls.closeKiosks(':office'), options, async (request, reply) => {
    tokenOf(request)
    const office = await demandOffice(db, request.params.office)
    demand(request.actor, serveAct, office.agencyPath)
    await db.begin((tx) => closeKiosks(tx, office.id, now()))
    return redirectTo(request, reply, urls.booths)
  })
}
