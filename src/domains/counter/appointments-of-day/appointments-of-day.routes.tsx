import { type Static, Type } from 'typebox'
import { demand } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { serveAct } from '../acts.ts'
import { appointmentsOfDay, findAppointment } from '../booking/appointment.sql.ts'
import { arrive } from '../booking/book.ts'
import { officesUnder, servicesOf } from '../office/office.sql.ts'
import { demandOffice, id } from '../office/params.ts'
import { readTypedDay, typedDay } from '../office/typed-day.ts'
import { urls } from '../urls.ts'
import { AppointmentsOfDayPage } from './appointments-of-day.page.tsx'

const querystring = Type.Object({
  'van-phong': Type.Optional(id),
  ngay: Type.Optional(Type.String({ maxLength: 20 })),
})
const params = Type.Object({ appointment: Type.String({ format: 'uuid' }) })

export function mountAppointmentsOfDay(web: Web, { db }: Services): void {
  web.get<{ Querystring: Static<typeof querystring> }>(
    urls.appointmentsOfDay(),
    { schema: { hide: true, querystring } as never },
    async (request, reply) => {
      const { 'van-phong': wanted, ngay } = request.query
      const paths = request.actor.grants.filter((it) => serveAct.roles.includes(it.role)).map((it) => it.agencyPath)
      if (paths.length === 0) demand(request.actor, serveAct, '/')
      const offices = await officesUnder(db, paths)
      const office = wanted === undefined ? offices[0] : offices.find((it) => it.id === wanted)
      if (wanted !== undefined && !office) throw new Problem('not-found')
      const typed = ngay ? ngay : typedDay(today())
      const day = readTypedDay(typed)
      const page = (
        <AppointmentsOfDayPage
          {...{ offices, office, typedDay: typed, isWrong: day === undefined, isToday: day === today() }}
          services={office ? await servicesOf(db, office.id) : []}
          list={office && day ? await appointmentsOfDay(db, office.id, day) : []}
        />
      )
      return sendPage(request, reply, page, day === undefined ? 422 : 200)
    },
  )

  web.post<{ Params: Static<typeof params> }>(
    urls.arrived(':appointment'),
    { schema: { hide: true, params } as never },
    async (request, reply) => {
      const token = tokenOf(request)
      const appointment = await findAppointment(db, request.params.appointment)
      if (!appointment) throw new Problem('not-found')
      const office = await demandOffice(db, appointment.officeId)
      demand(request.actor, serveAct, office.agencyPath)
      const service = (await servicesOf(db, office.id)).find((it) => it.id === appointment.serviceId)!
      await db.begin((tx) =>
        once(tx, 'counter.arrive', token, () => arrive(tx, request.actor, { appointment, office, service })),
      )
      return redirectTo(request, reply, urls.appointmentsOfDay(office.id, typedDay(today())))
    },
  )
}
