import { inLanguagePath } from '#platform/language.ts'
import type { PublicAddress } from '#platform/mount.ts'
import { element, xmlDocument } from '#platform/xml.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The protocol lets a file hold 50,000 addresses; this many keep it small. */
export const partLength = 10_000

/** The list of parts, each with its last change. */
export function sitemapIndex(publicUrl: string, parts: readonly { name: string; items: readonly PublicAddress[] }[]) {
  const rows = parts.map(({ name, items }) =>
    element('sitemap', {}, element('loc', {}, `${publicUrl}/sitemap/${name}.xml`), ...lastmod(latestOf(items))),
  )
  return xmlDocument(element('sitemapindex', { xmlns: namespace }, ...rows))
}

/** One part: every page in both languages, each naming the other. */
export function sitemapPart(publicUrl: string, items: readonly PublicAddress[]): string {
  const rows = items.flatMap(({ path, changedAt }) => {
    const alternates = (['vi', 'en'] as const).map((hreflang) =>
      element('xhtml:link', { rel: 'alternate', hreflang, href: publicUrl + inLanguagePath(path, hreflang) }),
    )
    return (['vi', 'en'] as const).map((language) =>
      element(
        'url',
        {},
        element('loc', {}, publicUrl + inLanguagePath(path, language)),
        ...lastmod(changedAt),
        ...alternates,
      ),
    )
  })
  return xmlDocument(element('urlset', { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, ...rows))
}

function lastmod(at: Date | null) {
  return at === null ? [] : [element('lastmod', {}, at.toISOString())]
}

function latestOf(items: readonly PublicAddress[]): Date | null {
  const known = items.flatMap((it) => it.changedAt ?? [])
  return known.reduce<Date | null>((latest, it) => (latest === null || it > latest ? it : latest), null)
}
