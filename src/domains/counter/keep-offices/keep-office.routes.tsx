import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { demand } from '#platform/actor.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { today } from '#platform/clock.ts'
import { keepOfficesAct } from '../acts.ts'
import { daysOffOf, slotsOf } from '../booking/slot.sql.ts'
import type { Office } from '../office/office.ts'
import { boothsOf, officesUnder, servicesOf } from '../office/office.sql.ts'
import { officeParams } from '../office/params.ts'
import { saveOffice } from '../office/save.sql.ts'
import { urls } from '../urls.ts'
import { agenciesUnder, agencyUnder } from './agencies.sql.ts'
import { KeepOfficePage } from './keep-office.page.tsx'
import { administeredPaths, demandKept, revisionOf, saveKept } from './kept.ts'
import { OfficeListPage } from './office-list.page.tsx'
import { officeFields, readOffice } from './read-forms.ts'
import { type Fault, readTyped, textOf, type Typed } from './typed.ts'

type Params = { Params: Static<typeof officeParams>; Querystring: { xong?: string } }
const newQuery = Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) })
type NewQuery = { Querystring: Static<typeof newQuery> }
const lists = ['isOpen', 'homeTickets']
const blank: Typed = { stopsBefore: '15', isOpen: ['yes'], homeTickets: ['yes'] }

/** The offices of an agency, by whoever administers it. */
export function mountKeepOffice(web: Web, { db }: Services): void {
  const one = { schema: { hide: true, params: officeParams } as never }
  const added = { schema: { hide: true, querystring: newQuery } as never }

  web.get(urls.keep, { schema: { hide: true } as never }, async (request, reply) => {
    const offices = await officesUnder(db, administeredPaths(request.actor))
    return sendPage(request, reply, <OfficeListPage offices={offices} />)
  })

  web.get<NewQuery>(urls.keepOffice('moi'), added, async (request, reply) =>
    showNew(request, reply, { typed: blank, faults: [] }),
  )

  web.post<NewQuery>(urls.keepOffice('moi'), added, async (request, reply) => {
    const paths = administeredPaths(request.actor)
    const typed = readTyped(request.body, officeFields, lists)
    const chosen = /^\d{1,9}$/.test(textOf(typed, 'agency')) ? Number(textOf(typed, 'agency')) : 0
    const agency = await agencyUnder(db, paths, chosen)
    const { values, faults } = readOffice(typed, { id: null, revision: 0, agencyId: agency?.id ?? 0 })
    if (!agency) faults.unshift({ field: 'agency', rule: 'agency' })
    if (!agency || faults.length > 0) return showNew(request, reply, { typed, faults })
    demand(request.actor, keepOfficesAct, agency.path)
    const saved = await saveKept(db, request, (tx) => saveOffice(tx, values))
    const { id } = saved as { id: number }
    return redirectTo(request, reply, `${urls.keepOffice(id)}?xong=1`)
  })

  web.get<Params>(urls.keepOffice(':office'), one, async (request, reply) => {
    const office = await demandKept(db, request.actor, request.params.office)
    return show(request, reply, { office, typed: typedOf(office), faults: [], saved: request.query.xong === '1' })
  })

  web.post<Params>(urls.keepOffice(':office'), one, async (request, reply) => {
    const office = await demandKept(db, request.actor, request.params.office)
    const typed = readTyped(request.body, officeFields, lists)
    const stored = { id: office.id, revision: revisionOf(request, false), agencyId: office.agencyId }
    const { values, faults } = readOffice(typed, stored)
    if (faults.length > 0) return show(request, reply, { office, typed, faults })
    const saved = await saveKept(db, request, (tx) => saveOffice(tx, values))
    if (saved === 'changed') return show(request, reply, { office, typed, faults, changed: true })
    return redirectTo(request, reply, `${urls.keepOffice(office.id)}?xong=1`)
  })

  const bookingOf = async (id: number) => ({ slots: await slotsOf(db, id), daysOff: await daysOffOf(db, id, today()) })

  async function showNew(request: FastifyRequest, reply: FastifyReply, it: { typed: Typed; faults: readonly Fault[] }) {
    const q = (request.query as { q?: string }).q ?? ''
    const agencies = await agenciesUnder(db, administeredPaths(request.actor), q)
    const page = <KeepOfficePage office={undefined} {...{ agencies, q }} revision={0} {...it} />
    return sendPage(request, reply, page, it.faults.length > 0 ? 422 : 200)
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { office: Office; typed: Typed; faults: readonly Fault[]; saved?: boolean; changed?: boolean },
  ) {
    const { id, revision } = it.office
    const parts = { services: await servicesOf(db, id), booths: await boothsOf(db, id), ...(await bookingOf(id)) }
    const page = <KeepOfficePage agencies={[]} revision={revision} parts={parts} {...it} />
    return sendPage(request, reply, page, it.changed ? 409 : it.faults.length > 0 ? 422 : 200)
  }
}

function typedOf(office: Office): Typed {
  const { name, place, stopsBefore } = office
  return {
    ...{ name, place, stopsBefore: String(stopsBefore) },
    ...{ homeTickets: office.homeTickets ? ['yes'] : [], isOpen: office.isOpen ? ['yes'] : [] },
  }
}
