import type { IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'

/** The portal's own view of a request that the provider answers: for its pages, and to learn that somebody signed out. */
export const requestOf = new WeakMap<IncomingMessage, { request: FastifyRequest; signedOut(): void }>()
