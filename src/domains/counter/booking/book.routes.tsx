import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { urls as identityUrls } from '#identity'
import { briefTitle, findProcedureByCode } from '#procedures'
import { type Actor, demandAccount } from '#platform/actor.ts'
import { parseForm } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { limited } from '#platform/http/limited.ts'
import { once } from '#platform/idempotency.ts'
import { inLanguagePath } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { isUuid } from '#platform/uuid.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import type { Office } from '../office/office.ts'
import { servicesOf } from '../office/office.sql.ts'
import { demandOffice, id, officeParams } from '../office/params.ts'
import { urls } from '../urls.ts'
import { findAppointment } from './appointment.sql.ts'
import { book } from './book.ts'
import { BookPage, type BookPageProps, otherMatter } from './book.page.tsx'
import { freeTimes } from './free-times.ts'
import { slotsOf } from './slot.sql.ts'

const querystring = Type.Object({
  viec: Type.Optional(id),
  ngay: Type.Optional(Type.String({ maxLength: 10 })),
  doi: Type.Optional(Type.String({ maxLength: 36 })),
})
type Params = { Params: Static<typeof officeParams> }
type Query = { Querystring: Static<typeof querystring> }
const form = Type.Object({
  service: id,
  day: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  time: Type.Optional(Type.String({ pattern: '^\\d{2}:\\d{2}$' })),
  procedure: Type.Optional(Type.String({ maxLength: 100 })),
  moved: Type.Optional(Type.String({ maxLength: 36 })),
})
type Asked = {
  service: number | undefined
  day: string | undefined
  moved: string | undefined
  typed?: BookPageProps['typed']
  faults?: BookPageProps['faults']
}

/** People who are signed in book a time, and move what they booked. */
export function mountBook(web: Web, services: Services): void {
  const { db } = services

  web.get<Params & Query>(
    urls.book(':office'),
    { schema: { hide: true, params: officeParams, querystring } as never },
    async (request, reply) => {
      const { viec: service, ngay: day, doi: moved } = request.query
      if (request.actor.accountId === null) {
        const back = inLanguagePath(request.url, request.language)
        return redirectTo(request, reply, identityUrls.signIn(back))
      }
      return show(request, reply, { service, day, moved })
    },
  )

  web.post<Params>(
    urls.book(':office'),
    { schema: { hide: true, params: officeParams } as never, config: limited(services, 20) },
    async (request, reply) => {
      const token = tokenOf(request)
      if (request.actor.kind !== 'citizen') throw new Problem('forbidden')
      const asked = parseForm(form, request.body)
      if (!asked.ok) throw new Problem('invalid-form')
      const { day, time = '', procedure = '' } = asked.values
      const office = await demandOffice(db, request.params.office)
      const moved = await ownAppointment(request.actor, asked.values.moved)
      const service = await serviceOf(office, moved?.serviceId ?? asked.values.service)
      const procedureCode = moved?.procedureCode ?? (procedure === otherMatter ? '' : procedure)
      const known = procedureCode === '' || service.procedures.includes(procedureCode)
      const faults = [
        ...(!moved && service.procedures.length > 0 && (procedure === '' || !known) ? (['procedure'] as const) : []),
        ...(time === '' ? (['time'] as const) : []),
      ]
      if (faults.length > 0)
        return show(request, reply, {
          ...{ service: service.id, day, moved: moved?.id, faults },
          typed: { time, procedure },
        })
      const at = new Date(`${day}T${time}:00+07:00`)
      if (Number.isNaN(at.getTime()) || !known) throw new Problem('invalid-form')
      const booked = await db.begin((tx) =>
        once(tx, 'counter.book', token, async () => ({
          id: await book(tx, request.actor, { office, service, procedureCode, at, moved }),
        })),
      )
      return redirectTo(request, reply, urls.appointment(booked.id))
    },
  )

  async function show(request: FastifyRequest, reply: FastifyReply, it: Asked) {
    demandAccount(request.actor)
    const office = await demandOffice(db, (request.params as Static<typeof officeParams>).office)
    const moved = await ownAppointment(request.actor, it.moved)
    const slots = await slotsOf(db, office.id)
    const bookable = (await servicesOf(db, office.id)).filter(
      (one) => one.isOpen && slots.some((slot) => slot.serviceId === one.id && slot.isOpen),
    )
    const wanted = moved?.serviceId ?? it.service
    const service = bookable.find((one) => one.id === wanted)
    if (wanted !== undefined && !service && !moved) throw new Problem('not-found')
    const { faults = [], typed = { time: '', procedure: '' } } = it
    const except = moved ? { except: moved.id } : {}
    const found = service ? await freeTimes(db, { office, service, day: it.day, ...except }) : { days: [], times: [] }
    const day = found.days.find((one) => one === it.day)
    const procedures = service ? await namesOf(service.procedures) : []
    const page = (
      <BookPage
        {...{ office, service, procedures, day, typed, faults, moved: moved?.id, services: bookable }}
        {...found}
      />
    )
    return sendPage(request, reply, page, faults.length > 0 ? 422 : 200)
  }

  async function serviceOf(office: Office, serviceId: number) {
    const service = (await servicesOf(db, office.id)).find((it) => it.id === serviceId)
    if (!service) throw new Problem('invalid-form')
    return service
  }

  async function ownAppointment(actor: Actor, appointmentId: string | undefined) {
    if (appointmentId === undefined) return undefined
    const found = isUuid(appointmentId) ? await findAppointment(db, appointmentId) : undefined
    if (!found || found.accountId !== actor.accountId) throw new Problem('not-found')
    return found
  }

  async function namesOf(codes: readonly string[]) {
    const names: { code: string; name: string }[] = []
    for (const code of codes) {
      const [procedure] = await findProcedureByCode(db, code)
      if (procedure) names.push({ code, name: briefTitle(procedure.record.name) })
    }
    return names
  }
}
