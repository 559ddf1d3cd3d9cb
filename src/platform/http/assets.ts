import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Web } from '../mount.ts'
import { Problem } from '../problem.ts'
import { root } from '../root.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

const folder = join(root, 'dist/assets')
let names: string[] | undefined

/** The address of a built file by the beginning of its name, without its digest: `assetUrl('portal', '.css')`. */
export function assetUrl(name: string, extension: string): string {
  names ??= readdirSync(folder)
  const found = names.find((it) => it.startsWith(`${name}-`) && it.endsWith(extension)) ?? `${name}${extension}`
  return `/assets/${found}`
}

/** Styles, islands, fonts and pictures: read once, kept compressed in memory, with a name that changes with the content. */
export function mountAssets(web: Web): void {
  const files = new Map(
    readdirSync(folder).map((name) => {
      const body = readFileSync(join(folder, name))
      const text = /\.(css|js|svg)$/.test(name)
      return [
        name,
        {
          body,
          br: text ? brotliCompressSync(body) : undefined,
          gzip: text ? gzipSync(body) : undefined,
          type: types[extname(name)] ?? 'application/octet-stream',
        },
      ]
    }),
  )
  web.get<{ Params: { name: string } }>('/assets/:name', { schema: { hide: true } as never }, (request, reply) => {
    const file = files.get(request.params.name)
    if (!file) throw new Problem('not-found')
    const accepted = request.headers['accept-encoding'] ?? ''
    reply
      .type(file.type)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
    if (file.br && accepted.includes('br')) return reply.header('content-encoding', 'br').send(file.br)
    if (file.gzip && accepted.includes('gzip')) return reply.header('content-encoding', 'gzip').send(file.gzip)
    return reply.send(file.body)
  })
}
