import { Type } from 'typebox'
import { now } from '#platform/clock.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { parseForm } from '#platform/forms.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo } from '#ui/send-page.tsx'
import { readList } from '../bulk-acts/bulk.ts'
import { urls } from '../urls.ts'
import { pageLengths, readColumns } from './columns.ts'
import { deskOf } from './desk.ts'
import { saveLayout } from './desk-layout.sql.ts'
import { officersOnly } from './officers-only.routes.ts'
import { mostSaved, normalQuery } from './saved-views.ts'
import { countOwnViews, deleteSavedView, insertSavedView } from './saved-views.sql.ts'

const layoutForm = Type.Object({
  cot: Type.Optional(Type.Array(Type.String({ maxLength: 20 }), { maxItems: 20 })),
  dong: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
})
const viewForm = Type.Object({
  ten: Type.String({ minLength: 1, maxLength: 60 }),
  xem: Type.Optional(Type.String({ maxLength: 1000 })),
  chung: Type.Optional(Type.Literal('co')),
})
const params = Type.Object({ id: Type.String({ format: 'uuid' }) })

/** How an officer wants lists shown, and the lists that have a name. */
export function mountKeepLists(web: Web, { db }: Services): void {
  const options = { schema: { hide: true } as never, preHandler: officersOnly }

  web.post(urls.deskLayout, options, async (request, reply) => {
    const { accountId } = deskOf(request.actor)
    tokenOf(request)
    const form = parseForm(layoutForm, request.body)
    const { cot = [], dong } = form.ok ? form.values : {}
    const pageLength = pageLengths.find((it) => it === dong) ?? 30
    if (form.ok) await db.begin((tx) => saveLayout(tx, accountId, { columns: readColumns(cot), pageLength }))
    return redirectTo(request, reply, readList((request.body as { ve?: unknown } | null)?.ve))
  })

  web.post(urls.deskViews, options, async (request, reply) => {
    const { accountId, agencyPath } = deskOf(request.actor)
    const token = tokenOf(request)
    const form = parseForm(viewForm, request.body)
    const given = form.ok ? form.values.xem : (request.body as { xem?: unknown } | null)?.xem
    const query = normalQuery(typeof given === 'string' ? given.slice(0, 1000) : '')
    const list = `${urls.desk()}?${query}`
    if (!form.ok) return redirectTo(request, reply, `${list}&loi=ten`)
    const { ten: name, chung } = form.values
    const { kept } = await db.begin((tx) =>
      once(tx, 'dossiers.desk-view', token, async () => {
        if ((await countOwnViews(tx, { accountId, agencyPath })) >= mostSaved) return { kept: false }
        const by = request.actor.name
        await insertSavedView(tx, { accountId, by, agencyPath, name, query, shared: chung === 'co', at: now() })
        return { kept: true }
      }),
    )
    return redirectTo(request, reply, kept ? list : `${list}&loi=nhieu`)
  })

  web.post<{ Params: { id: string } }>(
    urls.removeDeskView(':id'),
    { ...options, schema: { hide: true, params } as never },
    async (request, reply) => {
      const { accountId } = deskOf(request.actor)
      tokenOf(request)
      await db.begin((tx) => deleteSavedView(tx, { id: request.params.id, accountId }))
      return redirectTo(request, reply, readList((request.body as { ve?: unknown } | null)?.ve))
    },
  )
}
