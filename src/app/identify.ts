import type { FastifyRequest } from 'fastify'
import type { Actor } from '#platform/actor.ts'
import { sessionCookie } from '#platform/http/web.ts'
import type { Services } from '#platform/mount.ts'
import { resolveActor } from '#identity'

/** How a request's session cookie becomes an actor; `identity` answers. */
export function identify({ db }: Services): (request: FastifyRequest) => Promise<Actor> {
  return (request) => resolveActor(db, request.cookies[sessionCookie] ?? '')
}
