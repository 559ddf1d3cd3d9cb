import type { FastifyReply, FastifyRequest } from 'fastify'
import { raiseChange } from '#platform/changes.ts'
import { now } from '#platform/clock.ts'
import type { Services } from '#platform/mount.ts'
import { forgetActor } from '../resolve-actor.ts'
import { endSession } from '../session.sql.ts'
import { clearSessionCookie, sessionTokenOf } from '../session-cookie.ts'

/** Ends the session of this browser. */
export async function endOwnSession(
  { db, config }: Pick<Services, 'db' | 'config'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
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
}
