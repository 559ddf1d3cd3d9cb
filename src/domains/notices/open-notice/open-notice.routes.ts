import { Type } from 'typebox'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo } from '#ui/send-page.tsx'
import { openDispatch } from '../notice-reading.sql.ts'
import { readOpeningToken } from '../opening-token.ts'
import { urls } from '../urls.ts'

const params = Type.Object({ token: Type.String({ maxLength: 60 }) })

/** The link in an e-mail or SMS: following it is opening the notice. What it leads to asks for its own rights. */
export function mountOpenNotice(web: Web, { db, config }: Services): void {
  const key = config.key('notices.opening')
  web.get<{ Params: { token: string } }>(
    '/thong-bao/mo/:token',
    { schema: { params, hide: true } as never },
    async (request, reply) => {
      const id = readOpeningToken(key, request.params.token)
      const link = id === undefined ? undefined : await openDispatch(db, id, request.method === 'GET' ? now() : null)
      if (link === undefined) throw new Problem('not-found')
      return redirectTo(request, reply, link ?? urls.inbox)
    },
  )
}
