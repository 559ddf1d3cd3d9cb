import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { officersAt } from '#identity'
import { now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { hasDesk } from '#ui/layout.tsx'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { urls } from '../urls.ts'
import { deskOf, firstQueue } from './desk.ts'
import { countQueues, type DeskOf, listProceduresHere, type QueueRow } from './desk.sql.ts'
import { layoutOf } from './desk-layout.sql.ts'
import { listTracks } from './list.sql.ts'
import { type Address, addressNames, addressOf, type ListView, readPlace, readView, wrongDays } from './list-view.ts'
import { officersOnly } from './officers-only.routes.ts'
import { QueuePage } from './queue.page.tsx'
import { cursorText, searchSlug } from './queues.ts'
import { savedLists } from './saved-views.ts'
import { findAtDesk, findSearch, forgetSearch, keepSearch } from './search.sql.ts'
import { withWords } from './worded-rows.ts'

const text = Type.Optional(Type.String({ maxLength: 120 }))
const addressSchema = Type.Object(
  Object.fromEntries([...addressNames, 'sau', 'chon', 'loi'].map((name) => [name, text])),
)
const searchForm = Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) })

const dayMs = 86_400_000

export function mountDeskQueues(web: Web, { db }: Services): void {
  const schema = { hide: true, querystring: addressSchema } as never
  web.get<{ Querystring: Address }>(urls.desk(), { schema, preHandler: officersOnly }, async (request, reply) => {
    // Who keeps procedures or catalogues for an agency begins there.
    if (!hasDesk(request.actor)) return redirectTo(request, reply, '/quan-tri')
    const desk = deskOf(request.actor)
    const { query } = request
    if (query.hang === searchSlug) return showFound(request, reply, desk)
    const view = readView(query, firstQueue(request.actor))
    const here = await around(desk)
    const { rows, next } = await pageOf(db, desk, { view, after: query.sau, length: here.layout.pageLength })
    const address = addressOf(view, query.sau ? { sau: query.sau } : {})
    const page = (
      <QueuePage
        {...here}
        {...{ view, next, address, terms: undefined, typed: query, wrong: wrongDays(query) }}
        rows={await withWords(db, rows)}
        ticked={query.chon === 'het'}
        fault={query.loi === 'ten' ? 'name' : query.loi === 'nhieu' ? 'many' : undefined}
      />
    )
    return sendPage(request, reply, page)
  })

  async function showFound(request: FastifyRequest, reply: FastifyReply, desk: DeskOf) {
    const terms = await findSearch(db, desk.accountId, new Date(now().getTime() - dayMs))
    if (terms === undefined) return redirectTo(request, reply, urls.desk())
    const rows = await withWords(db, await findAtDesk(db, desk.agencyPath, terms))
    const list = { view: undefined, terms, rows, next: undefined, address: `${urls.desk()}?hang=${searchSlug}` }
    const ticked = (request.query as Address).chon === 'het'
    const page = (
      <QueuePage {...(await around(desk))} {...{ ...list, ticked, typed: {}, wrong: [], fault: undefined }} />
    )
    return sendPage(request, reply, page)
  }

  async function around(desk: DeskOf) {
    const [counts, procedures, officers, layout, saved] = await Promise.all([
      countQueues(db, desk),
      listProceduresHere(db, desk.agencyPath),
      officersAt(db, desk.agencyPath),
      layoutOf(db, desk.accountId),
      savedLists(db, desk),
    ])
    return { counts, procedures, officers: officers.slice(0, 200), layout, saved }
  }

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

async function pageOf(
  db: Db,
  desk: DeskOf,
  it: { view: ListView; after: string | undefined; length: number },
): Promise<{ rows: QueueRow[]; next: string | undefined }> {
  const { view, length } = it
  const found = await listTracks(db, desk, { ...view, after: readPlace(view, it.after), limit: length + 1 })
  const rows = found.slice(0, length)
  const last = rows.at(-1)
  if (found.length <= length || !last) return { rows, next: undefined }
  const sau = cursorText({ moment: last.moment, id: last.dossierId, track: last.track })
  return { rows, next: addressOf(view, { sau }) }
}
