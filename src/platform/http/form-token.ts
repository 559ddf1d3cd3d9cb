import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { demandAccount } from '../actor.ts'
import { Problem } from '../problem.ts'

/**
 * Each rendering of a form carries a fresh token: it proves that the form belongs to this session, and it is the key that
 * makes a double click one act (`platform/idempotency`).
 */
export function createFormToken(key: Buffer, sessionId: string | null): string {
  const nonce = randomBytes(15).toString('base64url')
  return `${nonce}.${seal(key, sessionId, nonce)}`
}

export function isFormToken(key: Buffer, sessionId: string | null, token: unknown): token is string {
  if (typeof token !== 'string' || token.length > 100) return false
  const [nonce = '', given = ''] = token.split('.')
  const expected = Buffer.from(seal(key, sessionId, nonce))
  const actual = Buffer.from(given)
  return expected.length === actual.length && timingSafeEqual(expected, actual)
}

/** Refuses a form whose token is missing or belongs to another session. Multipart handlers call it when they meet the field. */
export function demandFormToken(request: FastifyRequest, token: unknown): string {
  if (isFormToken(request.server.formKey, request.actor.sessionId, token)) return token
  throw new Problem('stale-form')
}

/** The token of a form that somebody signed in sent: by it a double click is one act. */
export function tokenOf(request: FastifyRequest): string {
  demandAccount(request.actor)
  return demandFormToken(request, (request.body as { _token?: unknown } | null | undefined)?._token)
}

function seal(key: Buffer, sessionId: string | null, nonce: string): string {
  return createHmac('sha256', key)
    .update(`${sessionId ?? ''}\n${nonce}`)
    .digest('base64url')
    .slice(0, 27)
}
