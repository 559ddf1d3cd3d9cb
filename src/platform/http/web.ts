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
import { conditional } from './etag.ts'
import { demandFormToken } from './form-token.ts'
import { refuseCrossSite, securityHeaders } from './security.ts'
import { isStorable } from './storable.ts'
import { isUuid } from '../uuid.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The handler reads the form itself (`#documents.receiveMultipart`), and its token before the first file. */
    multipart?: boolean
    /** Another program's protocol, which reads and guards its requests itself. */
    foreign?: boolean
  }
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
  renderProblem(request: FastifyRequest, problem: ProblemDefinition, occurrence: ProblemOccurrence): string
}

/** What a page says of this one time: `reference` stands in the log too, `wrong` names the values that could not be read. */
export type ProblemOccurrence = { code: string; reference: string; wrong: readonly string[] }

export const sessionCookie = 'portal_session'

const languageOf = new WeakMap<IncomingMessage, Language>()

/** The HTTP server with everything that all routes share. Routes are added by the mounts. */
export async function createWeb(services: Services, options: WebOptions): Promise<Web> {
  const { config, log, pages } = services
  const web = Fastify({
    loggerInstance: log as never,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    // One proxy, ours: what stands before its own entry in X-Forwarded-For is what a caller made up.
    trustProxy: config.TRUST_PROXY === 'on' ? (_address: string, hop: number) => hop === 0 : false,
    bodyLimit: 1024 * 1024,
    forceCloseConnections: 'idle',
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    ajv: {
      // Not `strictNumbers`: it lets the text "Infinity" pass every maximum.
      customOptions: {
        removeAdditional: false,
        allErrors: true,
        coerceTypes: true,
        useDefaults: true,
        strictNumbers: false,
      },
      onCreate: (ajv: { addFormat(name: string, is: (text: string) => boolean): void }) =>
        ajv.addFormat('uuid', isUuid),
    } as never,
    frameworkErrors: (error, request, reply) =>
      answerUnreadable(error, request as FastifyRequest, reply as FastifyReply, options),
    rewriteUrl: splitLanguage,
    serverFactory: (handler: RequestListener) =>
      createServer({ noDelay: true, optimizeEmptyRequests: true } as never, (request, response) => {
        if (!pages.answer(request, response)) handler(request, response)
      }),
  })
  web.removeContentTypeParser('text/plain')
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
  web.addHook('preValidation', async (request) => {
    demandRightKind(request)
    if (!isStorable(request.params)) throw new Problem('not-found')
    if (!isStorable(request.query) || !isStorable(request.body)) throw new Problem('invalid-request')
  })
  web.addHook('preHandler', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD') return
    // Its handler reads the token before the first file.
    if (request.isMultipart() || request.routeOptions.config.foreign || request.actor.sessionId === null) return
    const token = (request.body as { _token?: unknown } | undefined)?._token ?? request.headers['x-form-token']
    demandFormToken(request, token)
  })
  web.addHook('onSend', async (request, reply, payload) => {
    // A person's file has a stricter policy of its own.
    const policy = reply.getHeader('content-security-policy') ?? securityHeaders['content-security-policy']
    reply.headers({ ...securityHeaders, 'content-security-policy': policy, 'x-request-id': request.id })
    const remaining = conditional(request, reply, payload)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store')
    return compressed(request, reply, remaining)
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

/**
 * Pages read forms of texts; files only where the handler asks for them (and checks their form's token), JSON only where a
 * schema says what it may hold.
 */
function demandRightKind(request: FastifyRequest): void {
  const { config, schema } = request.routeOptions
  const type = request.headers['content-type'] ?? ''
  const wrong = request.isMultipart() ? !config.multipart : /^application\/(.+\+)?json/i.test(type) && !schema?.body
  if (wrong && !request.is404) throw new Problem('unsupported-media-type')
}

/** An address that cannot be decoded comes neither to a route nor to the hooks: what those do is done here. */
function answerUnreadable(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  options: WebOptions,
): void {
  request.language = languageOf.get(request.raw) ?? 'vi'
  request.actor = visitor
  reply.headers({ ...securityHeaders, 'cache-control': 'private, no-store', 'x-request-id': request.id })
  answerProblem(error, request, reply, options)
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
  if (request.headers['content-type']?.startsWith('multipart/')) {
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
  return reply
    .type('text/html; charset=utf-8')
    .send(options.renderProblem(request, definition, { code, reference: request.id, wrong: wrongValues(error) }))
}

function wantsJson(request: FastifyRequest): boolean {
  if (request.url.startsWith('/api/')) return true
  const accept = request.headers.accept ?? ''
  return accept.includes('json') && !accept.includes('text/html')
}

/** How the reader of forms with files says that a body ended too early or is none; it gives these errors no code. */
const brokenUpload = /^(Unexpected end of|Part terminated early|Malformed|Multipart: Boundary not found)/

function codeOf(error: FastifyError): string {
  // An address with a part that cannot be right is the address of nothing.
  if (error.validation) return error.validationContext === 'params' ? 'not-found' : 'invalid-request'
  if (error.code === 'FST_ERR_BAD_URL' || error.code === 'FST_ERR_MAX_PARAM_LENGTH') return 'not-found'
  if (error.statusCode === 413) return 'too-large'
  if (error.statusCode === 415) return 'unsupported-media-type'
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return 'invalid-request'
  if (brokenUpload.test(error.message)) return 'invalid-request'
  return 'broken'
}

function wrongValues(error: FastifyError | Problem): string[] {
  const names = (validationErrors(error) ?? []).map((it) => it.pointer.split('/')[1] ?? '')
  return [...new Set(names.filter((it) => it !== ''))]
}

function validationErrors(
  error: FastifyError | Problem,
): { pointer: string; detail: string | undefined }[] | undefined {
  if (!('validation' in error) || !error.validation) return undefined
  return error.validation.map((it) => ({
    pointer: it.instancePath || `/${String(it.params.missingProperty ?? '')}`,
    detail: it.message,
  }))
}
