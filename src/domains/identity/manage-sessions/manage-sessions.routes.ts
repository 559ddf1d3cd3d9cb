import { Type } from 'typebox'
import { demandAccount } from '#platform/actor.ts'
import { raiseChange } from '#platform/changes.ts'
import { now } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo } from '#ui/send-page.tsx'
import { forgetActors } from '../resolve-actor.ts'
import { endSession, endSessions } from '../session.sql.ts'
import { clearSessionCookie } from '../session-cookie.ts'
import { urls } from '../urls.ts'

const form = Type.Object({ session: Type.String({ format: 'uuid' }) })

/** Ends sessions of one's own: one of them, or all, this one included. */
export function mountManageSessions(web: Web, { db, config }: Services): void {
  web.post(urls.sessions, { schema: { hide: true } as never }, async (request, reply) => {
    const accountId = demandAccount(request.actor)
    const parsed = parseForm(form, request.body)
    if (!parsed.ok) throw new Problem('invalid-form')
    await db.begin(async (tx) => {
      await endSession(tx, { id: parsed.values.session, accountId, at: now() })
      await raiseChange(tx, 'identity')
    })
    forgetActors()
    return redirectTo(request, reply, urls.account)
  })

  web.post(`${urls.sessions}/tat-ca`, { schema: { hide: true } as never }, async (request, reply) => {
    const accountId = demandAccount(request.actor)
    await db.begin(async (tx) => {
      await endSessions(tx, { accountId, except: null, at: now() })
      await raiseChange(tx, 'identity')
    })
    forgetActors()
    clearSessionCookie(reply, config)
    return redirectTo(request, reply, urls.signIn())
  })
}
