import type { FastifyReply, FastifyRequest } from 'fastify'
import { demand } from '#platform/actor.ts'
import { once } from '#platform/idempotency.ts'
import { isStorable } from '#platform/http/storable.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { receiveTable } from '#platform/tables/receive-table.ts'
import { type Table, TableRefused } from '#platform/tables/table.ts'
import { tableSentence } from '#platform/tables/table-sentence.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { editCalendarAct } from '../acts.ts'
import { urls } from '../urls.ts'
import type { CalendarDay } from '../working-calendar.ts'
import { en } from './calendar.en.ts'
import { vi } from './calendar.vi.ts'
import { ConfirmPage } from './confirm.page.tsx'
import { ImportCalendarPage } from './import.page.tsx'
import { foreseeChange, writePlan } from './plan-calendar.ts'
import { calendarDayOf, faultsOfDay, readDay, type TypedDay } from './typed-day.ts'

const columns = ['day', 'kind', 'status', 'name', 'decision'] as const
const mostDays = 400

/** A file of days: read, shown with what it moves, and written when the administrator says yes. */
export function mountImportCalendar(web: Web, { db }: Services): void {
  web.get(urls.calendarImport, { schema: { hide: true } as never }, async (request, reply) => {
    demand(request.actor, editCalendarAct, '/')
    return sendPage(request, reply, <ImportCalendarPage />)
  })

  web.post(
    urls.calendarImport,
    { schema: { hide: true } as never, config: { multipart: true } },
    async (request, reply) => {
      demand(request.actor, editCalendarAct, '/')
      const t = { vi, en }[request.language]
      try {
        const received = await receiveTable(request)
        if (!received) return refuse(request, reply, t.fileMissing)
        const missing = columns.find((it) => !received.table.columns.includes(it))
        if (missing) return refuse(request, reply, t.columnMissing(missing))
        if (received.table.rows.length > mostDays) return refuse(request, reply, t.tooMany(mostDays))
        const faults = faultsOf(received.table, t)
        if (faults.length > 0) return sendPage(request, reply, <ImportCalendarPage faults={faults} />, 422)
        return confirm(request, reply, { days: daysOf(received.table), note: received.name })
      } catch (error) {
        if (!(error instanceof TableRefused)) throw error
        return refuse(request, reply, tableSentence(error, request.language))
      }
    },
  )

  web.post(urls.calendarImportWrite, { schema: { hide: true } as never }, async (request, reply) => {
    demand(request.actor, editCalendarAct, '/')
    const body = request.body as Record<string, unknown>
    if (body.write !== 'yes') return redirectTo(request, reply, urls.calendarImport)
    const it = { days: readDays(body.days), note: typeof body.note === 'string' ? body.note.slice(0, 300) : '' }
    const { written } = await db.begin((tx) =>
      once(tx, 'law.write-calendar', String(body._token), async () => ({
        written: await writePlan(tx, request.actor, {
          plan: { days: it.days, removed: [] },
          ...{ seen: String(body.seen), note: it.note },
        }),
      })),
    )
    if (!written) return confirm(request, reply, { ...it, changedMeanwhile: true })
    return redirectTo(request, reply, `${urls.calendar(Number(it.days[0]!.day.slice(0, 4)))}&xong=1`)
  })

  async function confirm(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { days: CalendarDay[]; note: string; changedMeanwhile?: boolean },
  ) {
    const { days, note, changedMeanwhile = false } = it
    const foreseen = await foreseeChange(db, { days, removed: [] })
    if (foreseen.changes.length === 0) return sendPage(request, reply, <ImportCalendarPage same />)
    const fields = { days: JSON.stringify(days), note }
    const page = <ConfirmPage {...foreseen} {...{ fields, changedMeanwhile }} action={urls.calendarImportWrite} />
    return sendPage(request, reply, page, changedMeanwhile ? 409 : 200)
  }

  function refuse(request: FastifyRequest, reply: FastifyReply, refusal: string) {
    return sendPage(request, reply, <ImportCalendarPage refusal={refusal} />, 422)
  }
}

function faultsOf(table: Table, t: typeof vi): { line: number; text: string }[] {
  const seen = new Set<string | undefined>()
  return table.rows.flatMap(({ line, cells }) => {
    const typed = typedOf(cells)
    const faults = faultsOfDay(typed).map(({ field, rule }) => ({ line, text: t.faults[rule](t[field]) }))
    const day = readDay(typed.day)
    if (day && seen.has(day)) faults.push({ line, text: t.twice })
    seen.add(day)
    return faults
  })
}

function daysOf(table: Table): CalendarDay[] {
  return table.rows.map(({ cells }) => calendarDayOf(typedOf(cells)))
}

/** The days that the confirming page carried; whoever changed them by hand gets them checked like a file. */
function readDays(value: unknown): CalendarDay[] {
  const list = parsed(value)
  if (!Array.isArray(list) || list.length === 0 || list.length > mostDays || !isStorable(list))
    throw new Problem('stale-form')
  const typed = list.map((it) => typedOf((it ?? {}) as Record<string, unknown>))
  const days = new Set(typed.map((it) => it.day))
  if (days.size < typed.length || typed.some((it) => faultsOfDay(it).length > 0)) throw new Problem('stale-form')
  return typed.map(calendarDayOf)
}

function parsed(value: unknown): unknown {
  try {
    return JSON.parse(String(value))
  } catch {
    return undefined
  }
}

function typedOf(cells: Record<string, unknown>): TypedDay {
  const text = (name: string) => (typeof cells[name] === 'string' ? (cells[name] as string).trim() : '')
  return {
    day: text('day'),
    kind: text('kind').toUpperCase(),
    name: text('name'),
    decision: text('decision'),
    status: text('status').toUpperCase(),
  }
}
