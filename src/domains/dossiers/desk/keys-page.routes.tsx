import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { urls } from '../urls.ts'
import { deskOf } from './desk.ts'
import { countQueues } from './desk.sql.ts'
import { KeysPage } from './keys-page.page.tsx'
import { officersOnly } from './officers-only.routes.ts'

/** Every key of the desk on one page, and the switch that turns them off. */
export function mountKeysPage(web: Web, { db }: Services): void {
  web.get(urls.deskKeys, { schema: { hide: true } as never, preHandler: officersOnly }, async (request, reply) => {
    const counts = await countQueues(db, deskOf(request.actor))
    return sendPage(request, reply, <KeysPage counts={counts} />)
  })
}
