import type { Services, Web } from '#platform/mount.ts'
import { sendPublicPage } from '#ui/send-page.tsx'
import { HomePage } from './home.page.tsx'

export function mountHome(web: Web, { pages }: Services): void {
  web.get('/', { schema: { hide: true } as never }, (request, reply) => {
    if (request.language === 'vi' && request.cookies.portal_language === 'en') return reply.redirect('/en', 303)
    return sendPublicPage(request, reply, <HomePage />, { pages, topics: ['procedures'] })
  })
}
