import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * Everything under /api that answers with a text gets an ETag, and 304 for whoever has it already. Weak, because the same
 * text leaves compressed and plain. Runs before the text is compressed; the usual plugin would see compressed bytes, and
 * cannot tell /api from the pages that share its scope.
 */
export function conditional(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  if (typeof payload !== 'string' || reply.statusCode !== 200 || !request.url.startsWith('/api/')) return payload
  if (request.method !== 'GET' && request.method !== 'HEAD') return payload
  const etag = `W/"${createHash('sha256').update(payload).digest('base64url').slice(0, 22)}"`
  reply.header('etag', etag)
  if (!reply.hasHeader('cache-control') && request.actor.sessionId === null) reply.header('cache-control', 'no-cache')
  if (!isKnown(request.headers['if-none-match'], etag)) return payload
  reply.status(304).removeHeader('content-type').removeHeader('content-length')
  return ''
}

/** `If-None-Match` names several, strong or weak; which of both they are makes no difference here (RFC 9110, 13.1.2). */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const bare = (it: string) => it.trim().replace(/^W\//, '')
  return header.split(',').some((it) => it.trim() === '*' || bare(it) === bare(etag))
}
