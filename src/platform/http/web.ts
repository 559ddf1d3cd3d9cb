import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import Fastify, { LogController, type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify'
import { type Actor, visitor } from '../actor.ts'
import type { Language } from '../language.ts'
import type { Services, Web } from '../mount.ts'
import { Problem, type ProblemDefinition, type ProblemDefinitions } from '../problem.ts'
import { compressed } from './compress.ts'
import { demandFormToken } from './form-token.ts'
import { refuseCrossSite, securityHeaders } from './security.ts'

declare module 'fastify' {
  interface FastifyInstance {
    formKey: Buffer
  }
  interface FastifyRequest {
    actor: Actor
    language: Language
  }
}

export type WebOptions = {
  problems: ProblemDefinitions
  /** Who sends this request; asked only when a session cookie came with it. */
  identify(request: FastifyRequest): Promise<Actor>
  renderProblem(request: FastifyRequest, problem: ProblemDefinition, code: string, reference: string): string
}

export const sessionCookie = 'portal_session'

const languageOf = new WeakMap<IncomingMessage, Language>()

/** The HTTP server with everything that all routes share. Routes are added by the mounts. */
export async function createWeb(services: Services, options: WebOptions): Promise<Web> {
  const { config, log, pages } = services
  const web = Fastify({
    loggerInstance: log as never,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: config.TRUST_PROXY === 'on',
    bodyLimit: 1024 * 1024,
    forceCloseConnections: 'idle',
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    ajv: { customOptions: { removeAdditional: false, allErrors: true, coerceTypes: true, useDefaults: true } },
    rewriteUrl: splitLanguage,
    serverFactory: (handler: RequestListener) =>
      createServer({ noDelay: true, optimizeEmptyRequests: true } as never, (request, response) => {
        if (!pages.answer(request, response)) handler(request, response)
      }),
  })
  web.decorate('formKey', config.key('form-token'))
  web.decorateRequest('actor', null as never)
  web.decorateRequest('language', 'vi')

  await web.register(underPressure, {
    // Tests share a busy machine and want answers, not pauses.
    maxEventLoopDelay: config.NODE_ENV === 'test' ? 0 : 2000,
    pressureHandler: () => {
      throw new Problem('busy')
    },
  })
  await web.register(cookie)
  await web.register(formbody, { bodyLimit: 1024 * 1024 })
  await web.register(multipart, {
    limits: { fileSize: 50 * 1024 * 1024, files: 20, fields: 500, fieldSize: 100_000 },
    throwFileSizeLimit: false,
  })
  await web.register(rateLimit, {
    global: true,
    max: config.RATE_LIMIT_PER_MINUTE,
    timeWindow: 60_000,
    allowList: (request) => request.url.startsWith('/health/') || request.url.startsWith('/assets/'),
    errorResponseBuilder: () => new Problem('too-many-requests'),
  })

  web.addHook('onRequest', async (request) => {
    request.language = languageOf.get(request.raw) ?? 'vi'
    request.actor = visitor
    refuseCrossSite(request)
    if (request.cookies[sessionCookie] !== undefined) request.actor = await options.identify(request)
  })
  web.addHook('preHandler', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.actor.sessionId === null) return
    if (request.isMultipart()) return
    const token = (request.body as { _token?: unknown } | undefined)?._token ?? request.headers['x-form-token']
    demandFormToken(request, token)
  })
  web.addHook('onSend', async (request, reply, payload) => {
    // A person's file has a stricter policy of its own.
    const policy = reply.getHeader('content-security-policy') ?? securityHeaders['content-security-policy']
    reply.headers({ ...securityHeaders, 'content-security-policy': policy, 'x-request-id': request.id })
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store')
    return compressed(request, reply, payload)
  })
  web.addHook('onResponse', async (request, reply) => {
    request.log.info({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    })
  })
  web.setErrorHandler((error: FastifyError, request, reply) => answerProblem(error, request, reply, options))
  web.setNotFoundHandler((request, reply) => answerProblem(new Problem('not-found'), request, reply, options))
  return web as unknown as Web
}

/** `/en/x` is `/x` in English: routes are written once. */
function splitLanguage(request: { url?: string }): string {
  const url = request.url ?? '/'
  const english = url === '/en' || url.startsWith('/en/') || url.startsWith('/en?')
  languageOf.set(request as IncomingMessage, english ? 'en' : 'vi')
  if (!english) return url
  const rest = url.slice(3)
  return rest.startsWith('/') ? rest : `/${rest}`
}

/** The one place where an error becomes a page or an RFC 9457 body. */
function answerProblem(
  error: FastifyError | Problem,
  request: FastifyRequest,
  reply: FastifyReply,
  options: WebOptions,
) {
  const problem = error instanceof Problem ? error : new Problem(codeOf(error), { errors: validationErrors(error) })
  const definition = options.problems[problem.code] ?? options.problems.broken!
  const code = options.problems[problem.code] ? problem.code : 'broken'
  if (definition.status >= 500) request.log.error({ err: error, route: request.routeOptions.url }, code)
  reply.status(definition.status)
  if (definition.status === 429 || definition.status === 503) reply.header('retry-after', '60')
  // An upload refused before its body was read would hold the connection open.
  if (request.isMultipart()) {
    reply.header('connection', 'close')
    reply.raw.once('finish', () => setTimeout(() => request.raw.destroy(), 200).unref())
    request.raw.resume()
  }
  if (wantsJson(request)) {
    const body = {
      type: `/problems/${code}`,
      title: definition.title[request.language],
      status: definition.status,
      detail: definition.advice[request.language],
      instance: request.id,
      code,
      ...(definition.status < 500 && problem.details),
    }
    return reply.type('application/problem+json').serializer(JSON.stringify).send(body)
  }
  return reply.type('text/html; charset=utf-8').send(options.renderProblem(request, definition, code, request.id))
}

function wantsJson(request: FastifyRequest): boolean {
  if (request.url.startsWith('/api/')) return true
  const accept = request.headers.accept ?? ''
  return accept.includes('json') && !accept.includes('text/html')
}

function codeOf(error: FastifyError): string {
  if (error.validation) return 'invalid-request'
  if (error.statusCode === 413) return 'too-large'
  if (error.statusCode === 415) return 'unsupported-media-type'
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return 'invalid-request'
  return 'broken'
}

function validationErrors(error: FastifyError | Problem): unknown {
  if (!('validation' in error) || !error.validation) return undefined
  return error.validation.map((it) => ({
    pointer: it.instancePath || `/${String(it.params.missingProperty ?? '')}`,
    detail: it.message,
  }))
}
