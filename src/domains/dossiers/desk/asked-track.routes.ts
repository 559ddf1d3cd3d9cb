import type { FastifyRequest } from 'fastify'

/** The track that an address of the desk names (`?phan=2`); what is no number names none. */
export function askedTrack(request: FastifyRequest): number | undefined {
  const { phan } = request.query as { phan?: unknown }
  return typeof phan === 'string' && /^[1-9]\d?$/.test(phan) ? Number(phan) : undefined
}
