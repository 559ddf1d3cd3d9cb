import type { FastifyRequest } from 'fastify'
import { homeFigures } from '#dossiers'
import type { Language } from '#platform/language.ts'
import { inLanguagePath } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { type LifeEvent, lifeEvents, urls } from '#procedures'
import type { Tile } from '#ui/parts.tsx'
import { sendPublicPage } from '#ui/send-page.tsx'
import { HomePage } from './home.page.tsx'

export function mountHome(web: Web, { db, pages }: Services): void {
  web.get('/', { schema: { hide: true } as never }, async (request, reply) => {
    if (prefersEnglish(request)) return reply.redirect('/en', 303)
    const page = (
      <HomePage
        citizenEvents={tilesOf('citizen', request.language)}
        businessEvents={tilesOf('business', request.language)}
        notices={[]}
        figures={await homeFigures(db)}
      />
    )
    return sendPublicPage(request, reply, page, { pages, topics: ['procedures', 'figures'] })
  })
}

/** Only at the front door: every other address says its language itself. */
function prefersEnglish(request: FastifyRequest): boolean {
  return request.language === 'vi' && request.cookies.portal_language === 'en'
}

function tilesOf(audience: LifeEvent['audience'], language: Language): Tile[] {
  return lifeEvents
    .filter((event) => event.audience === audience)
    .map((event) => ({
      href: inLanguagePath(urls.lifeEvent(event.slug), language),
      icon: event.icon,
      name: event.name[language],
      hint: event.hint[language],
    }))
}
