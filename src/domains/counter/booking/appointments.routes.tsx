import { type Static, Type } from 'typebox'
import { findProcedureByCode, procedureTitle } from '#procedures'
import { type Actor, demandAccount } from '#platform/actor.ts'
import { calendarFile } from '#platform/calendar-file.ts'
import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { servicesOf } from '../office/office.sql.ts'
import { demandOffice } from '../office/params.ts'
import { serviceName } from '../office/office-words.ts'
import { urls } from '../urls.ts'
import { type Appointment, appointmentsOfAccount, cancelAppointment, findAppointment } from './appointment.sql.ts'
import { AppointmentPage, AppointmentsPage, type ShownAppointment } from './appointments.page.tsx'
import { en } from './booking.en.ts'
import { vi } from './booking.vi.ts'

const params = Type.Object({ appointment: Type.String({ format: 'uuid' }) })
type Params = { Params: Static<typeof params> }

/** What people booked: to look at, to take into their calendar, to cancel. */
export function mountAppointments(web: Web, { db }: Services): void {
  const options = { schema: { hide: true, params } as never }

  web.get(urls.appointments, { schema: { hide: true } as never }, async (request, reply) => {
    const own = await appointmentsOfAccount(db, demandAccount(request.actor), today())
    const list: ShownAppointment[] = []
    for (const it of own) list.push(await shown(db, it))
    return sendPage(request, reply, <AppointmentsPage list={list} />)
  })

  web.get<Params>(urls.appointment(':appointment'), options, async (request, reply) => {
    const found = await demandOwn(request.actor, request.params.appointment)
    return sendPage(request, reply, <AppointmentPage {...(await shown(db, found))} />)
  })

  web.get<Params>(urls.appointmentFile(':appointment'), options, async (request, reply) => {
    const found = await demandOwn(request.actor, request.params.appointment)
    if (found.state !== 'booked') throw new Problem('not-found')
    const { office, service, procedure } = await shown(db, found)
    const t = { vi, en }[request.language]
    const file = calendarFile({
      uid: `appointment-${found.id}@dichvucong.gov.vn`,
      ...{ stamp: found.bookedAt, from: found.at, minutes: found.minutes },
      title: `${office.name}: ${procedure ?? serviceName(service, request.language)}`,
      ...{ place: `${office.name}, ${office.place}`, text: `${t.code}: ${found.code}. ${t.how}` },
    })
    reply.header('content-disposition', 'attachment; filename="lich-hen.ics"')
    return reply.type('text/calendar; charset=utf-8').send(file)
  })

  web.post<Params>(urls.cancelAppointment(':appointment'), options, async (request, reply) => {
    tokenOf(request)
    const found = await demandOwn(request.actor, request.params.appointment)
    const cancelled = await db.begin((tx) => cancelAppointment(tx, found.id))
    if (!cancelled) throw new Problem('appointment-changed')
    return redirectTo(request, reply, urls.appointment(found.id))
  })

  async function demandOwn(actor: Actor, id: string): Promise<Appointment> {
    const accountId = demandAccount(actor)
    const found = await findAppointment(db, id)
    if (found?.accountId !== accountId) throw new Problem('not-found')
    return found
  }
}

async function shown(db: Db, appointment: Appointment): Promise<ShownAppointment> {
  const office = await demandOffice(db, appointment.officeId)
  const service = (await servicesOf(db, office.id)).find((it) => it.id === appointment.serviceId)!
  const code = appointment.procedureCode
  const [procedure] = code === '' ? [] : await findProcedureByCode(db, code)
  return { appointment, office, service, procedure: procedure && procedureTitle(procedure.record.name) }
}
