import { Type } from 'typebox'
import { demandAccount } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { listInbox, openAllInInbox, readInboxNotice } from '../notice-reading.sql.ts'
import { urls } from '../urls.ts'
import { InboxPage } from './inbox.page.tsx'
import { NoticePage } from './notice.page.tsx'

const id = Type.String({ format: 'uuid' })
const querystring = Type.Object({ truoc: Type.Optional(id) })
const params = Type.Object({ id })
const pageLength = 20

export function mountReadNotices(web: Web, { db }: Services): void {
  web.get<{ Querystring: { truoc?: string } }>(
    urls.inbox,
    { schema: { querystring, hide: true } as never },
    async (request, reply) => {
      const accountId = demandAccount(request.actor)
      const before = request.query.truoc ?? null
      const rows = await listInbox(db, { accountId, before, limit: pageLength + 1 })
      const notices = rows.slice(0, pageLength)
      const next = rows.length > pageLength ? notices.at(-1)!.id : null
      return sendPage(request, reply, <InboxPage notices={notices} next={next} first={before === null} />)
    },
  )

  web.post('/thong-bao/da-xem', { schema: { hide: true } as never }, async (request, reply) => {
    const accountId = demandAccount(request.actor)
    await db.begin((tx) => openAllInInbox(tx, { accountId, at: now() }))
    return redirectTo(request, reply, urls.inbox)
  })

  web.get<{ Params: { id: string } }>(
    '/thong-bao/:id',
    { schema: { params, hide: true } as never },
    async (request, reply) => {
      const accountId = demandAccount(request.actor)
      const notice = await db.begin((tx) => readInboxNotice(tx, { id: request.params.id, accountId, at: now() }))
      if (!notice) throw new Problem('not-found')
      return sendPage(request, reply, <NoticePage notice={notice} />)
    },
  )
}
