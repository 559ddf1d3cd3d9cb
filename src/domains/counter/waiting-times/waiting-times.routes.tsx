import { type Static, Type } from 'typebox'
import { demand } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPage } from '#ui/send-page.tsx'
import { readWaitingTimesAct } from '../acts.ts'
import { officesUnder, servicesOf } from '../office/office.sql.ts'
import { id } from '../office/params.ts'
import { daysLater, readTypedDay, typedDay } from '../office/typed-day.ts'
import { urls } from '../urls.ts'
import { WaitingTimesPage, type WaitingTimesProps } from './waiting-times.page.tsx'
import { waitingTimes } from './waiting-times.sql.ts'

const querystring = Type.Object({
  'van-phong': Type.Optional(id),
  tu: Type.Optional(Type.String({ maxLength: 20 })),
  den: Type.Optional(Type.String({ maxLength: 20 })),
})

export function mountWaitingTimes(web: Web, { db }: Services): void {
  web.get<{ Querystring: Static<typeof querystring> }>(
    urls.waitingTimes(),
    { schema: { hide: true, querystring } as never },
    async (request, reply) => {
      const { query, actor } = request
      const paths = actor.grants.filter((it) => readWaitingTimesAct.roles.includes(it.role)).map((it) => it.agencyPath)
      if (paths.length === 0) demand(actor, readWaitingTimesAct, '/')
      const offices = await officesUnder(db, paths)
      const wanted = query['van-phong']
      const office = wanted === undefined ? offices[0] : offices.find((it) => it.id === wanted)
      if (wanted !== undefined && !office) throw new Problem('not-found')
      const typed = { from: query.tu ?? typedDay(daysLater(today(), -6)), to: query.den ?? typedDay(today()) }
      const [from, to] = [readTypedDay(typed.from), readTypedDay(typed.to)]
      const fault = faultOf(from, to)
      const page = (
        <WaitingTimesPage
          {...{ offices, office, fault, ...typed }}
          services={office ? await servicesOf(db, office.id) : []}
          times={office && !fault ? await waitingTimes(db, { officeId: office.id, from: from!, to: to! }) : []}
        />
      )
      return sendPage(request, reply, page, fault ? 422 : 200)
    },
  )
}

function faultOf(from: string | undefined, to: string | undefined): WaitingTimesProps['fault'] {
  if (from === undefined) return { field: 'tu', rule: 'wrongDay' }
  if (to === undefined) return { field: 'den', rule: 'wrongDay' }
  return to < from || to > daysLater(from, 366) ? { field: 'den', rule: 'wrongOrder' } : undefined
}
