import { timeText } from '#law'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Static, Type } from 'typebox'
import { today } from '#platform/clock.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { cancelDay } from '../booking/appointment.sql.ts'
import { saveDayOff, saveSlot, slotsOf } from '../booking/slot.sql.ts'
import type { Slot } from '../booking/slots.ts'
import { tellBooked } from '../booking/tell-visitor.ts'
import { demandKept, revisionOf, saveKept } from '../keep-offices/kept.ts'
import { readTyped, textFaults, textOf, type Typed } from '../keep-offices/typed.ts'
import { servicesOf } from '../office/office.sql.ts'
import { id, officeParams } from '../office/params.ts'
import { readTypedDay } from '../office/typed-day.ts'
import { urls } from '../urls.ts'
import { DayOffPage } from './day-off.page.tsx'
import { KeepSlotPage, type KeepSlotProps } from './keep-slot.page.tsx'
import { readSlot, slotFields } from './read-slot.ts'

const params = Type.Object({ office: id, part: Type.String({ pattern: '^(moi|[1-9]\\d{0,8})$' }) })
type Params = { Params: Static<typeof params> }
type OfficeParams = { Params: Static<typeof officeParams> }
const blank: Typed = { isOpen: ['yes'], weekdays: ['1', '2', '3', '4', '5'], every: '15', capacity: '1' }

export function mountKeepSlots(web: Web, { db }: Services): void {
  const options = { schema: { hide: true, params } as never }
  const office = { schema: { hide: true, params: officeParams } as never }

  web.get<Params>(urls.keepSlot(':office', ':part'), options, async (request, reply) => {
    const { office, slot } = await demandSlot(request)
    return show(request, reply, { office, slot, typed: slot ? typedSlot(slot) : blank, faults: [] })
  })

  web.post<Params>(urls.keepSlot(':office', ':part'), options, async (request, reply) => {
    const { office, slot } = await demandSlot(request)
    const typed = readTyped(request.body, slotFields, ['weekdays', 'isOpen'])
    const stored = { id: slot?.id ?? null, revision: revisionOf(request, !slot), officeId: office.id }
    const { values, faults } = readSlot(typed, stored, await servicesOf(db, office.id))
    if (faults.length > 0) return show(request, reply, { office, slot, typed, faults })
    const saved = await saveKept(db, request, (tx) => saveSlot(tx, values))
    if (saved === 'changed') return show(request, reply, { office, slot, typed, faults, changed: true })
    return redirectTo(request, reply, `${urls.keepOffice(office.id)}?xong=1`)
  })

  web.get<OfficeParams>(urls.keepDaysOff(':office'), office, async (request, reply) => {
    const kept = await demandKept(db, request.actor, request.params.office)
    return sendPage(request, reply, <DayOffPage office={kept} typed={{}} faults={[]} />)
  })

  web.post<OfficeParams>(urls.keepDaysOff(':office'), office, async (request, reply) => {
    const kept = await demandKept(db, request.actor, request.params.office)
    const token = tokenOf(request)
    const typed = readTyped(request.body, ['day', 'reason'])
    const day = readTypedDay(textOf(typed, 'day'))
    const faults = textFaults(typed, { reason: 300 })
    if (day === undefined || day < today()) faults.unshift({ field: 'day', rule: 'day' })
    if (day === undefined || faults.length > 0)
      return sendPage(request, reply, <DayOffPage office={kept} typed={typed} faults={faults} />, 422)
    const reason = textOf(typed, 'reason')
    await db.begin((tx) =>
      once(tx, 'counter.day-off', token, async () => {
        await saveDayOff(tx, kept.id, { day, reason })
        for (const it of await cancelDay(tx, kept.id, day))
          await tellBooked(tx, it, { office: kept, kind: 'cancelled', reason })
        return {}
      }),
    )
    return redirectTo(request, reply, `${urls.keepOffice(kept.id)}?xong=1`)
  })

  async function demandSlot(request: FastifyRequest<Params>) {
    const { office: officeId, part } = request.params
    const office = await demandKept(db, request.actor, officeId)
    const slot = part === 'moi' ? undefined : (await slotsOf(db, office.id)).find((it) => String(it.id) === part)
    if (part !== 'moi' && !slot) throw new Problem('not-found')
    return { office, slot }
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: Pick<KeepSlotProps, 'office' | 'typed' | 'faults' | 'changed'> & { slot: Slot | undefined },
  ) {
    const { slot, ...rest } = it
    const services = await servicesOf(db, it.office.id)
    const page = <KeepSlotPage {...{ ...rest, services }} id={slot?.id ?? 'moi'} revision={slot?.revision ?? 0} />
    return sendPage(request, reply, page, it.changed ? 409 : it.faults.length > 0 ? 422 : 200)
  }
}

function typedSlot(it: Slot): Typed {
  return {
    ...{ service: String(it.serviceId), from: timeText(it.fromMinute), to: timeText(it.toMinute) },
    ...{ every: String(it.everyMinutes), capacity: String(it.capacity), weekdays: it.weekdays.map(String) },
    isOpen: it.isOpen ? ['yes'] : [],
  }
}
