import { Type } from 'typebox'
import { inLanguagePath } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { listOutbox } from '../notice-reading.sql.ts'
import { openingToken } from '../opening-token.ts'
import { urls } from '../urls.ts'
import { OutboxPage } from './outbox.page.tsx'

const querystring = Type.Object({ truoc: Type.Optional(Type.String({ format: 'uuid' })) })
const pageLength = 20

/** The demonstration's stand-in for phones and mailboxes. It is mounted in the demonstration only, and open to all there. */
export function mountOutbox(web: Web, { db, config }: Services): void {
  const key = config.key('notices.opening')
  web.get<{ Querystring: { truoc?: string } }>(
    urls.outbox,
    { schema: { querystring, hide: true } as never },
    async (request, reply) => {
      const before = request.query.truoc ?? null
      const rows = await listOutbox(db, { before, limit: pageLength + 1 })
      const messages = rows.slice(0, pageLength).map(({ link, ...row }) => ({
        ...row,
        open: link === null ? null : inLanguagePath(urls.open(openingToken(key, row.id)), row.language),
      }))
      const next = rows.length > pageLength ? messages.at(-1)!.id : null
      return sendPage(request, reply, <OutboxPage messages={messages} next={next} first={before === null} />)
    },
  )
}
