import type { FastifyReply, FastifyRequest } from 'fastify'
import { inLanguagePath } from '#platform/language.ts'

const name = 'portal_secret'

/** Carries a look-up secret to the next page, which shows it and forgets it: it is stored nowhere on our side. */
export function carrySecret(request: FastifyRequest, reply: FastifyReply, it: { page: string; secret: string }) {
  reply.setCookie(name, it.secret, { ...optionsOf(request, it.page), maxAge: 600 })
}

export function takeSecret(request: FastifyRequest, reply: FastifyReply, page: string): string | null {
  const secret = request.cookies[name]
  if (secret === undefined) return null
  reply.clearCookie(name, optionsOf(request, page))
  return /^[0-9A-Z]{5}-[0-9A-Z]{5}$/.test(secret) ? secret : null
}

function optionsOf(request: FastifyRequest, page: string) {
  const path = inLanguagePath(page, request.language)
  return { path, httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' } as const
}
