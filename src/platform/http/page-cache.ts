import { createHash } from 'node:crypto'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { securityHeaders } from './security.ts'

type Variant = { headers: OutgoingHttpHeaders; body: Buffer }
type Entry = { etag: string; topics: readonly string[]; bytes: number; br: Variant; gzip: Variant; plain: Variant }

const limitBytes = 96 * 1024 * 1024

/**
 * Public pages as ready bytes, answered before Fastify. Key = URL (the language is in it). Only GET without a session and
 * without anything personal inside; the page that caches names the topics that make it out of date (`platform/changes`).
 */
export type PageCache = {
  answer(request: IncomingMessage, response: ServerResponse): boolean
  keep(url: string, html: string, topics: readonly string[], contentType?: string): void
  forget(topic: string): void
  size(): number
}

export function createPageCache(): PageCache {
  const entries = new Map<string, Entry>()
  let bytes = 0

  function drop(url: string, entry: Entry): void {
    entries.delete(url)
    bytes -= entry.bytes
  }

  return {
    answer(request, response) {
      if (request.method !== 'GET') return false
      const entry = entries.get(request.url!)
      if (entry === undefined) return false
      const { cookie, 'accept-encoding': accepted = '', 'if-none-match': known } = request.headers
      if (cookie !== undefined && isPersonal(cookie, request.url!)) return false
      if (known === entry.etag) {
        response.writeHead(304, { etag: entry.etag, 'cache-control': 'no-cache' })
        response.end()
        return true
      }
      const variant = accepted.includes('br') ? entry.br : accepted.includes('gzip') ? entry.gzip : entry.plain
      response.writeHead(200, variant.headers)
      response.end(variant.body)
      return true
    },

    keep(url, html, topics, contentType = 'text/html; charset=utf-8') {
      const old = entries.get(url)
      if (old) drop(url, old)
      const body = Buffer.from(html)
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
      const variant = (encoded: Buffer, encoding?: string): Variant => ({
        body: encoded,
        headers: {
          ...securityHeaders,
          'content-type': contentType,
          'content-length': encoded.length,
          'cache-control': 'no-cache',
          vary: 'accept-encoding, cookie',
          etag,
          ...(encoding && { 'content-encoding': encoding }),
        },
      })
      const br = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      const gzip = gzipSync(body, { level: 6 })
      const entry = {
        etag,
        topics,
        bytes: body.length + br.length + gzip.length,
        br: variant(br, 'br'),
        gzip: variant(gzip, 'gzip'),
        plain: variant(body),
      }
      entries.set(url, entry)
      bytes += entry.bytes
      // Oldest first: a Map keeps the order of insertion.
      for (const [oldest, it] of entries) {
        if (bytes <= limitBytes) break
        drop(oldest, it)
      }
    },

    forget(topic) {
      for (const [url, entry] of entries) if (topic === '*' || entry.topics.includes(topic)) drop(url, entry)
    },

    size: () => entries.size,
  }
}

/** A signed-in person, or somebody at the front page who chose English before, gets an answer of their own. */
function isPersonal(cookie: string, url: string): boolean {
  return cookie.includes('portal_session') || (url === '/' && cookie.includes('portal_language=en'))
}
