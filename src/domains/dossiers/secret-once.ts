import type { FastifyReply, FastifyRequest } from 'fastify'
import { inLanguagePath } from '#platform/language.ts'
import { urls } from './urls.ts'

const name = 'portal_secret'

/** Carries a look-up secret to the next page, which shows it and forgets it: it is stored nowhere on our side. */
export function carrySecret(request: FastifyRequest, reply: FastifyReply, it: { dossierId: string; secret: string }) {
  reply.setCookie(name, it.secret, { ...optionsOf(request, it.dossierId), maxAge: 600 })
}

export function takeSecret(request: FastifyRequest, reply: FastifyReply, dossierId: string): string | null {
  const secret = request.cookies[name]
  if (secret === undefined) return null
  reply.clearCookie(name, optionsOf(request, dossierId))
  return /^[0-9A-Z]{5}-[0-9A-Z]{5}$/.test(secret) ? secret : null
}

function optionsOf(request: FastifyRequest, dossierId: string) {
  const path = inLanguagePath(urls.filed(dossierId), request.language)
  return { path, httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' } as const
}
