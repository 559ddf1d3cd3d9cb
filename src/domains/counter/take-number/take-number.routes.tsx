import { type Static, Type } from 'typebox'
import { urls as identityUrls } from '#identity'
import { calendarOf } from '#law'
import { dayOf, now } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { limited } from '#platform/http/limited.ts'
import { once } from '#platform/idempotency.ts'
import { inLanguagePath } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { slotsOf } from '../booking/slot.sql.ts'
import { officesUnder, servicesOf } from '../office/office.sql.ts'
import { demandOffice, id, officeParams } from '../office/params.ts'
import { receptionAt } from '../office/reception.ts'
import { linesNow } from '../queue/lines.ts'
import { takeNumber } from '../queue/take-number.ts'
import { ticketsOfAccount } from '../queue/ticket.sql.ts'
import { urls } from '../urls.ts'
import { OfficePage } from './office.page.tsx'
import { OfficesPage } from './offices.page.tsx'

type Params = { Params: Static<typeof officeParams> }
const form = Type.Object({ service: id })

/** The offices that give numbers, and a number from home for whoever is signed in. */
export function mountTakeNumber(web: Web, services: Services): void {
  const { db } = services

  web.get(urls.offices, { schema: { hide: true } as never }, async (request, reply) => {
    const offices = (await officesUnder(db, ['/'])).filter((it) => it.isOpen)
    return sendPage(request, reply, <OfficesPage offices={offices} />)
  })

  web.get<Params>(
    urls.office(':office'),
    { schema: { hide: true, params: officeParams } as never },
    async (request, reply) => {
      const office = await demandOffice(db, request.params.office)
      const { kind, accountId } = request.actor
      const calendar = await calendarOf(db, office.agencyPath)
      const own = kind === 'citizen' ? await ticketsOfAccount(db, accountId!, dayOf(now())) : []
      const page = (
        <OfficePage
          office={office}
          hours={calendar.hours}
          reception={receptionAt(office, calendar, now())}
          lines={
            await linesNow(
              db,
              (await servicesOf(db, office.id)).filter((it) => it.isOpen),
            )
          }
          own={own.find((it) => it.officeId === office.id && ['waiting', 'called', 'serving'].includes(it.state))}
          canBook={(await slotsOf(db, office.id)).some((it) => it.isOpen)}
          signIn={inLanguagePath(
            identityUrls.signIn(inLanguagePath(urls.office(office.id), request.language)),
            request.language,
          )}
        />
      )
      return sendPage(request, reply, page)
    },
  )

  web.post<Params>(
    urls.take(':office'),
    { schema: { hide: true, params: officeParams } as never, config: limited(services, 20) },
    async (request, reply) => {
      const token = tokenOf(request)
      if (request.actor.kind !== 'citizen') throw new Problem('forbidden')
      const office = await demandOffice(db, request.params.office)
      const asked = parseForm(form, request.body)
      const service = asked.ok && (await servicesOf(db, office.id)).find((it) => it.id === asked.values.service)
      if (!service) throw new Problem('invalid-form')
      const taken = await db.begin((tx) =>
        once(tx, 'counter.take', token, () => takeNumber(tx, request.actor, { office, service, source: 'home' })),
      )
      return redirectTo(request, reply, urls.ticket(office.id, taken.id))
    },
  )
}
