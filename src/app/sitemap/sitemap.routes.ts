import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type, type Static } from 'typebox'
import type { PublicAddresses, Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { mounts } from '../mounts.ts'
import { partLength, sitemapIndex, sitemapPart } from './sitemap.ts'

const params = Type.Object({ part: Type.String({ pattern: '^[a-z-]+-\\d{1,4}\\.xml$' }) })

/** Pages of no domain, and those that stay when everything else changes. */
const fixed: PublicAddresses = {
  name: 'trang',
  topic: 'procedures',
  list: async () =>
    ['/', '/thu-tuc', '/thu-tuc/thay-doi', '/co-quan', '/tra-cuu', '/du-lieu-mo'].map((path) => ({
      path,
      changedAt: null,
    })),
}

/** What search engines and archives may read, and where everything is. */
export function mountSitemap(web: Web, services: Services): void {
  const { publicUrl, demonstration } = services.config
  const sets = [fixed, ...mounts.flatMap((mount) => mount.addresses ?? [])]

  async function partsOf(set: PublicAddresses) {
    const items = await set.list(services)
    const count = Math.ceil(items.length / partLength)
    return Array.from({ length: count }, (_, i) => ({
      name: `${set.name}-${i + 1}`,
      items: items.slice(i * partLength, (i + 1) * partLength),
    }))
  }

  function sendXml(request: FastifyRequest, reply: FastifyReply, it: { xml: string; topics: readonly string[] }) {
    const type = 'application/xml; charset=utf-8'
    // Without a made-up question behind it: one sitemap has one address.
    if (request.method === 'GET' && request.originalUrl.endsWith('.xml'))
      services.pages.keep(request.originalUrl, it.xml, it.topics, type)
    return reply.type(type).header('cache-control', 'no-cache').send(it.xml)
  }

  web.get('/sitemap.xml', { schema: { hide: true } as never }, async (request, reply) => {
    const parts = (await Promise.all(sets.map(partsOf))).flat()
    const xml = sitemapIndex(publicUrl, parts)
    return sendXml(request, reply, { xml, topics: sets.map((it) => it.topic) })
  })

  web.get<{ Params: Static<typeof params> }>(
    '/sitemap/:part',
    { schema: { hide: true, params } as never },
    async (request, reply) => {
      const name = request.params.part.replace(/\.xml$/, '')
      const set = sets.find((it) => it.name === name.replace(/-\d+$/, ''))
      const part = set && (await partsOf(set)).find((it) => it.name === name)
      if (!part) throw new Problem('not-found')
      return sendXml(request, reply, { xml: sitemapPart(publicUrl, part.items), topics: [set.topic] })
    },
  )

  web.get('/robots.txt', { schema: { hide: true } as never }, async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(robots(publicUrl, demonstration)),
  )
}

/** People's own pages are nothing for search engines; the demonstration's invented people neither. */
function robots(publicUrl: string, demonstration: boolean): string {
  if (demonstration) return 'User-agent: *\nDisallow: /\n'
  const own = ['/ho-so', '/tai-khoan', '/thong-bao', '/can-bo', '/quan-tri', '/dang-nhap', '/dang-ky', '/quen-mat-khau']
  const lines = own.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`])
  return ['User-agent: *', ...lines, `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n')
}
