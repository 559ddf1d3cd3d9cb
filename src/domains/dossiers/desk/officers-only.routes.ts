import type { FastifyReply, FastifyRequest } from 'fastify'
import { urls as identityUrls } from '#identity'
import { inLanguagePath } from '#platform/language.ts'
import { demandOfficer } from './desk.ts'

/** What every page of the desk begins with: visitors go and sign in, citizens are refused. */
export async function officersOnly(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (request.actor.accountId === null && request.method === 'GET') {
    const here = inLanguagePath(request.url, request.language)
    return reply.redirect(inLanguagePath(identityUrls.signIn(here), request.language), 303)
  }
  demandOfficer(request.actor)
  return undefined
}
