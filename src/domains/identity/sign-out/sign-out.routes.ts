import { raiseChange } from '#platform/changes.ts'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo } from '#ui/send-page.tsx'
import { forgetActor } from '../resolve-actor.ts'
import { endSession } from '../session.sql.ts'
import { clearSessionCookie, sessionTokenOf } from '../session-cookie.ts'

/** Ends the session of this browser. */
export function mountSignOut(web: Web, { db, config }: Services): void {
  web.post('/dang-xuat', { schema: { hide: true } as never }, async (request, reply) => {
    const { sessionId, accountId } = request.actor
    const token = sessionTokenOf(request)
    if (sessionId !== null && accountId !== null) {
      await db.begin(async (tx) => {
        await endSession(tx, { id: sessionId, accountId, at: now() })
        await raiseChange(tx, 'identity')
      })
    }
    if (token !== undefined) forgetActor(token)
    clearSessionCookie(reply, config)
    return redirectTo(request, reply, '/')
  })
}
