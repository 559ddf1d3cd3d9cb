import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { visitor } from '#platform/actor.ts'
import { createFormToken } from '#platform/http/form-token.ts'
import { inLanguagePath } from '#platform/language.ts'
import type { PageCache } from '#platform/http/page-cache.ts'
import { type View, ViewContext } from './view.tsx'

/** Set once at start; the same for all pages of a process. */
export const site = { demonstration: false, publicUrl: '', hotline: '' }

function viewOf(request: FastifyRequest): View {
  return {
    language: request.language,
    path: request.url,
    // A request refused before the hooks ran has no actor yet.
    actor: request.actor ?? visitor,
    formToken: () => createFormToken(request.server.formKey, request.actor?.sessionId ?? null),
    demonstration: site.demonstration,
    publicUrl: site.publicUrl,
    hotline: site.hotline,
  }
}

/** The whole HTML document of a page (its component starts with `Layout`). */
export function renderPage(request: FastifyRequest, page: VNode): string {
  const html = renderToString(<ViewContext.Provider value={viewOf(request)}>{page}</ViewContext.Provider>)
  return `<!DOCTYPE html>${withErrorInTitle(html)}`
}

/** A page that comes again with errors says so in its title, once, whether its own title does or not. */
function withErrorInTitle(html: string): string {
  const prefix = /data-error-title="([^"]*)"/.exec(html)?.[1]
  if (prefix === undefined || html.includes(`<title>${prefix}`)) return html
  return html.replace('<title>', () => `<title>${prefix}`)
}

/** Answers with a page. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: VNode, status = 200): FastifyReply {
  return reply.status(status).type('text/html; charset=utf-8').send(renderPage(request, page))
}

/** Without parameters and escapes: one page has one such address, while a caller can make up any number of the others. */
const plainAddress = /^[\w./-]+$/

/** Answers with a page that is the same for every visitor, and keeps it until one of the topics changes. */
export function sendPublicPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: VNode,
  cache: { pages: PageCache; topics: readonly string[] },
): FastifyReply {
  const html = renderPage(request, page)
  if (request.actor.sessionId === null && request.method === 'GET') {
    if (plainAddress.test(request.originalUrl)) cache.pages.keep(request.originalUrl, html, cache.topics)
    reply.header('cache-control', 'no-cache')
  }
  return reply.type('text/html; charset=utf-8').send(html)
}

/** Sends the browser to another page after an act, in the language it is in. */
export function redirectTo(request: FastifyRequest, reply: FastifyReply, path: string): FastifyReply {
  return reply.redirect(inLanguagePath(path, request.language), 303)
}
