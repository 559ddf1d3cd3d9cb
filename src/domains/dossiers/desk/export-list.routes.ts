import { Type } from 'typebox'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo } from '#ui/send-page.tsx'
import { urls } from '../urls.ts'
import { deskOf, firstQueue } from './desk.ts'
import type { QueueRow } from './desk.sql.ts'
import { layoutOf } from './desk-layout.sql.ts'
import { exportList, type ListFormat, listFormats, listTypes, wholeList } from './export-list.ts'
import { type Address, addressNames, readView } from './list-view.ts'
import { officersOnly } from './officers-only.routes.ts'
import { queueSlugs, searchSlug } from './queues.ts'
import { findAtDesk, findSearch } from './search.sql.ts'

const text = Type.Optional(Type.String({ maxLength: 120 }))
const querystring = Type.Object(Object.fromEntries(addressNames.map((name) => [name, text])))
const params = Type.Object({ format: Type.Unsafe<ListFormat>({ type: 'string', enum: [...listFormats] }) })
const dayMs = 86_400_000

/** The list that is on the screen, whole, as a file. Only officers, only what their desk lists. */
export function mountExportList(web: Web, { db }: Services): void {
  web.get<{ Querystring: Address; Params: { format: ListFormat } }>(
    urls.deskFile(':format'),
    { schema: { querystring, params, hide: true } as never, preHandler: officersOnly },
    async (request, reply) => {
      const { actor, query, language } = request
      const desk = deskOf(actor)
      const { format } = request.params
      const { columns } = await layoutOf(db, desk.accountId)
      const view = query.hang === searchSlug ? undefined : readView(query, firstQueue(actor))
      let batches: AsyncIterable<readonly QueueRow[]>
      if (view) batches = wholeList(db, desk, view)
      else {
        const terms = await findSearch(db, desk.accountId, new Date(now().getTime() - dayMs))
        if (terms === undefined) return redirectTo(request, reply, urls.desk())
        batches = one(await findAtDesk(db, desk.agencyPath, terms))
      }
      const stream = exportList(db, actor, { format, columns, language, batches })
      return reply
        .type(listTypes[format])
        .header('content-disposition', `attachment; filename="${view ? queueSlugs[view.queue] : searchSlug}.${format}"`)
        .header('cache-control', 'private, no-store')
        .send(stream)
    },
  )
}

async function* one<T>(batch: T): AsyncGenerator<T> {
  yield batch
}
