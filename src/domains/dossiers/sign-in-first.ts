import type { FastifyReply, FastifyRequest } from 'fastify'
import { urls } from '#identity'
import { inLanguagePath } from '#platform/language.ts'
import { redirectTo } from '#ui/send-page.tsx'

/** Visitors sign in and come back to this page; true when that is what happens. */
export function signInFirst(request: FastifyRequest, reply: FastifyReply, returnTo = request.url): boolean {
  if (request.actor.accountId !== null) return false
  redirectTo(request, reply, urls.signIn(inLanguagePath(returnTo, request.language)))
  return true
}
