import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { agenciesNamed } from '#catalogues'
import { parseForm } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { listReceivedFor, listReceivingUnits } from '../file-at-counter/receives-for.sql.ts'
import { urls } from '../urls.ts'
import { ReceiverPage, ReceiversPage } from './keep-receivers.page.tsx'
import { keptPaths, openUnit, receiveFor, stopReceiving, thatMayBeKept } from './keep-receivers.ts'

const params = Type.Object({ unit: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }) })
const form = Type.Object({ agencyId: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }) })
type Sought = { Querystring: { tim?: string } }
type Unit = { Params: { unit: number } }

/** Administrators say which agencies a service centre receives for. */
export function mountKeepReceivers(web: Web, { db }: Services): void {
  web.get<Sought>(urls.receivers, { schema: { hide: true } as never }, async (request, reply) => {
    const units = await listReceivingUnits(db, keptPaths(request.actor))
    return sendPage(request, reply, <ReceiversPage units={units} {...(await sought(request))} />)
  })

  const options = { schema: { hide: true, params } as never }
  web.get<Sought & Unit>(urls.receiversOf(':unit'), options, async (request, reply) => show(request, reply, false))

  web.post<Sought & Unit>(urls.receiversOf(':unit'), options, async (request, reply) => {
    const { unit: unitId } = request.params
    await openUnit(db, request.actor, unitId)
    tokenOf(request)
    const asked = parseForm(form, request.body)
    if (!asked.ok) return show(request, reply, true)
    await db.begin((tx) => receiveFor(tx, request.actor, { unitId, agencyId: asked.values.agencyId }))
    return redirectTo(request, reply, urls.receiversOf(unitId))
  })

  web.post<Sought & Unit>(`${urls.receiversOf(':unit')}/bo`, options, async (request, reply) => {
    const { unit: unitId } = request.params
    await openUnit(db, request.actor, unitId)
    tokenOf(request)
    const asked = parseForm(form, request.body)
    if (!asked.ok) return show(request, reply, true)
    await db.begin((tx) => stopReceiving(tx, request.actor, { unitId, agencyId: asked.values.agencyId }))
    return redirectTo(request, reply, urls.receiversOf(unitId))
  })

  async function show(request: FastifyRequest<Sought & Unit>, reply: FastifyReply, missing: boolean) {
    const unit = await openUnit(db, request.actor, request.params.unit)
    const receivesFor = await listReceivedFor(db, unit.id)
    const { asked, found } = await sought(request)
    const others = found.filter((it) => it.id !== unit.id && !receivesFor.some((known) => known.id === it.id))
    const page = <ReceiverPage {...{ unit, receivesFor, asked, missing }} found={others} />
    return sendPage(request, reply, page, missing ? 422 : 200)
  }

  async function sought(request: FastifyRequest<Sought>) {
    const { tim } = request.query
    const asked = typeof tim === 'string' ? tim.normalize('NFC').trim().slice(0, 100) : ''
    return { asked, found: thatMayBeKept(request.actor, await agenciesNamed(db, asked)) }
  }
}
