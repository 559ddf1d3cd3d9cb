import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type, type Static } from 'typebox'
import { demand } from '#platform/actor.ts'
import { today } from '#platform/clock.ts'
import { once } from '#platform/idempotency.ts'
import { isStorable } from '#platform/http/storable.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { formatDay } from '#ui/format.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { editCalendarAct } from '../acts.ts'
import { listCalendarChanges, readCalendarDays } from '../calendar.sql.ts'
import { urls } from '../urls.ts'
import { ConfirmPage } from './confirm.page.tsx'
import { DayFormPage } from './day-form.page.tsx'
import { CalendarHistoryPage } from './history.page.tsx'
import { type CalendarPlan, foreseeChange, writePlan } from './plan-calendar.ts'
import { calendarDayOf, faultsOfDay, readDay, type TypedDay } from './typed-day.ts'
import { YearPage } from './year.page.tsx'

const yearQuery = Type.Object({
  nam: Type.Optional(Type.Integer({ minimum: 2020, maximum: 2100 })),
  xong: Type.Optional(Type.String({ maxLength: 5 })),
})
const dayQuery = Type.Object({ ngay: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })) })
const historyQuery = Type.Object({ sau: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })) })
const pageLength = 50
const longest = 1000
const blank: TypedDay = { day: '', kind: '', name: '', decision: '', status: '' }

type DayForm = { typed: TypedDay; note: string; day: string | undefined }

/** The working calendar at a glance, and its days: typed, shown once more with what they move, then written. */
export function mountEditCalendar(web: Web, { db }: Services): void {
  web.get<{ Querystring: Static<typeof yearQuery> }>(
    urls.calendar(),
    { schema: { hide: true, querystring: yearQuery } as never },
    async (request, reply) => {
      demand(request.actor, editCalendarAct, '/')
      const thisYear = Number(today().slice(0, 4))
      const days = await readCalendarDays(db)
      const { nam: year = thisYear, xong } = request.query
      return sendPage(request, reply, <YearPage {...{ year, days }} nextYear={thisYear + 1} saved={xong === '1'} />)
    },
  )

  web.get<{ Querystring: Static<typeof dayQuery> }>(
    urls.calendarDay(),
    { schema: { hide: true, querystring: dayQuery } as never },
    async (request, reply) => {
      demand(request.actor, editCalendarAct, '/')
      const { ngay } = request.query
      const entered = ngay === undefined ? undefined : (await readCalendarDays(db)).find((it) => it.day === ngay)
      if (ngay !== undefined && !entered) throw new Problem('not-found')
      const page = <DayFormPage typed={entered ?? blank} note="" day={entered?.day} />
      return sendPage(request, reply, page)
    },
  )

  web.post(urls.calendarDay(), { schema: { hide: true } as never }, async (request, reply) => {
    demand(request.actor, editCalendarAct, '/')
    const body = textsOf(request.body)
    const form = readForm(body)
    if (body.write === 'back') return sendPage(request, reply, <DayFormPage {...form} />)
    const removing = body.step === 'remove' && form.day !== undefined
    const faults = removing ? [] : faultsOfDay(form.typed)
    if (faults.length > 0) return sendPage(request, reply, <DayFormPage {...form} faults={faults} />, 422)
    const plan: CalendarPlan = removing
      ? { days: [], removed: [form.day!] }
      : { days: [calendarDayOf(form.typed)], removed: [] }
    if (body.write !== 'yes') return confirm(request, reply, { form, plan, removing })
    const { note } = form
    const { written } = await db.begin((tx) =>
      once(tx, 'law.write-calendar', String(body._token), async () => ({
        written: await writePlan(tx, request.actor, { plan, seen: String(body.seen), note }),
      })),
    )
    if (!written) return confirm(request, reply, { form, plan, removing, changedMeanwhile: true })
    const year = (plan.days[0]?.day ?? plan.removed[0]!).slice(0, 4)
    return redirectTo(request, reply, `${urls.calendar(Number(year))}&xong=1`)
  })

  web.get<{ Querystring: Static<typeof historyQuery> }>(
    urls.calendarHistory(),
    { schema: { hide: true, querystring: historyQuery } as never },
    async (request, reply) => {
      demand(request.actor, editCalendarAct, '/')
      const found = await listCalendarChanges(db, { before: request.query.sau ?? null, limit: pageLength + 1 })
      const changes = found.slice(0, pageLength)
      const next = found.length > pageLength ? changes.at(-1)!.id : undefined
      return sendPage(request, reply, <CalendarHistoryPage {...{ changes, next }} />)
    },
  )

  async function confirm(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { form: DayForm; plan: CalendarPlan; removing: boolean; changedMeanwhile?: boolean },
  ) {
    const foreseen = await foreseeChange(db, it.plan)
    if (foreseen.changes.length === 0 && !it.changedMeanwhile)
      return sendPage(request, reply, <DayFormPage {...it.form} same />)
    const { typed, note, day } = it.form
    const fields = { ...typed, note, ...(day && { corrected: day }), ...(it.removing && { step: 'remove' }) }
    const page = (
      <ConfirmPage
        {...foreseen}
        {...{ fields }}
        action={urls.calendarDay()}
        changedMeanwhile={it.changedMeanwhile === true}
      />
    )
    return sendPage(request, reply, page, it.changedMeanwhile ? 409 : 200)
  }

  function readForm(body: Record<string, string>): DayForm {
    const typed = Object.fromEntries(Object.keys(blank).map((name) => [name, body[name] ?? ''])) as TypedDay
    const corrected = readDay(body.corrected ?? '')
    return { typed: corrected ? { ...typed, day: corrected } : shown(typed), note: body.note ?? '', day: corrected }
  }
}

/** A day typed in either way is shown as people write it. */
function shown(typed: TypedDay): TypedDay {
  const day = readDay(typed.day)
  return day ? { ...typed, day: formatDay(day, 'vi') } : typed
}

/** The fields of a form as texts; what no database can keep is refused. */
function textsOf(body: unknown): Record<string, string> {
  if (!isStorable(body)) throw new Problem('invalid-request')
  const given = Object.entries((body ?? {}) as Record<string, unknown>)
  return Object.fromEntries(
    given.flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.normalize('NFC').trim().slice(0, longest)]] : [],
    ),
  )
}
