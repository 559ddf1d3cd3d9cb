import { Type } from 'typebox'
import { officersAt } from '#identity'
import { isWorkingDay, loadCalendar } from '#law'
import { now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { hasDesk } from '#ui/layout.tsx'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { statuses } from '../dossier.ts'
import { urls } from '../urls.ts'
import { deskOf, firstQueue } from './desk.ts'
import { countQueues, listFinished, listOpen, listProceduresHere, type DeskOf, type QueueRow } from './desk.sql.ts'
import { acceptWords, dueWords, wordsWithoutClock } from './due-words.ts'
import { officersOnly } from './officers-only.routes.ts'
import { QueuePage, type WordedRow } from './queue.page.tsx'
import { cursorText, dueFilters, type Filters, type Queue, queueOf, queueSlugs, readCursor } from './queues.ts'
import { findAtDesk, findSearch, forgetSearch, keepSearch } from './search.sql.ts'

const text = Type.Optional(Type.String({ maxLength: 120 }))
const addressSchema = Type.Object({
  hang: text,
  'thu-tuc': text,
  'trang-thai': text,
  han: text,
  'can-bo': text,
  sau: text,
})
type Address = { [name in 'hang' | 'thu-tuc' | 'trang-thai' | 'han' | 'can-bo' | 'sau']?: string }
const searchForm = Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) })

const pageLength = 30
const dayMs = 86_400_000
const searchSlug = 'tim'

export function mountDeskQueues(web: Web, { db }: Services): void {
  const schema = { hide: true, querystring: addressSchema } as never
  web.get<{ Querystring: Address }>(urls.desk(), { schema, preHandler: officersOnly }, async (request, reply) => {
    // Who keeps procedures or catalogues for an agency begins there.
    if (!hasDesk(request.actor)) return redirectTo(request, reply, '/quan-tri')
    const desk = deskOf(request.actor)
    const { query, actor } = request
    const [counts, procedures, officers] = await Promise.all([
      countQueues(db, desk),
      listProceduresHere(db, desk.agencyPath),
      officersAt(db, desk.agencyPath),
    ])
    const here = { counts, procedures, officers: officers.slice(0, 200) }
    if (query.hang === searchSlug) {
      const terms = await findSearch(db, desk.accountId, new Date(now().getTime() - dayMs))
      if (terms === undefined) return redirectTo(request, reply, urls.desk())
      const rows = await withWords(db, await findAtDesk(db, desk.agencyPath, terms))
      return sendPage(
        request,
        reply,
        <QueuePage {...here} {...{ queue: undefined, terms, filters: {}, rows, next: undefined }} />,
      )
    }
    const queue = queueOf(query.hang) ?? firstQueue(actor)
    const filters = filtersOf(query)
    const { rows, next } = await pageOf(db, desk, queue, query)
    return sendPage(
      request,
      reply,
      <QueuePage
        {...here}
        queue={queue}
        terms={undefined}
        filters={filters}
        rows={await withWords(db, rows)}
        next={next}
      />,
    )
  })

  web.post(
    `${urls.desk()}/tim`,
    { schema: { hide: true } as never, preHandler: officersOnly },
    async (request, reply) => {
      const { accountId } = deskOf(request.actor)
      const form = parseForm(searchForm, request.body)
      const terms = form.ok ? form.values.q : String(form.typed.q).slice(0, 100)
      await db.begin((tx) => (terms ? keepSearch(tx, { accountId, terms, at: now() }) : forgetSearch(tx, accountId)))
      return redirectTo(request, reply, terms ? `${urls.desk()}?hang=${searchSlug}` : urls.desk())
    },
  )
}

function filtersOf(query: Address): Filters {
  return {
    procedure: query['thu-tuc'] || undefined,
    status: statuses.find((it) => String(it) === query['trang-thai']),
    due: dueFilters.find((it) => it === query.han),
    assignee: query['can-bo'] || undefined,
  }
}

async function pageOf(
  db: Db,
  desk: DeskOf,
  queue: Queue,
  query: Address,
): Promise<{ rows: QueueRow[]; next: string | undefined }> {
  const request = { filters: filtersOf(query), after: readCursor(query.sau), limit: pageLength + 1 }
  const found =
    queue === 'finished' ? await listFinished(db, desk, request) : await listOpen(db, desk, { ...request, queue })
  const rows = found.slice(0, pageLength)
  const last = rows.at(-1)
  if (found.length <= pageLength || !last) return { rows, next: undefined }
  const given = Object.entries(query).filter(([name, value]) => name !== 'sau' && name !== 'hang' && value)
  const sau = cursorText({ moment: last.moment, id: last.dossierId, track: last.track })
  const address = new URLSearchParams([...given, ['hang', queueSlugs[queue]], ['sau', sau]] as string[][])
  return { rows, next: `${urls.desk()}?${address}` }
}

async function withWords(db: Db, rows: QueueRow[]): Promise<WordedRow[]> {
  const calendar = await loadCalendar(db)
  const at = now()
  return rows.map((row) => {
    if (row.status === 1 && row.acceptBy) return { ...row, words: acceptWords(row.acceptBy, at), at: row.acceptBy }
    const words = wordsWithoutClock(row.status)
    if (words) return { ...row, words, at: words.kind === 'new' ? row.filedAt : row.endedAt }
    const clock = { due: row.due, paused: row.paused, now: at }
    return { ...row, words: dueWords(clock, (day) => isWorkingDay(calendar, day)), at: row.due }
  })
}
