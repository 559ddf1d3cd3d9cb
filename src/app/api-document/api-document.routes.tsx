import type { Services, Web } from '#platform/mount.ts'
import { sendPublicPage } from '#ui/send-page.tsx'
import { ApiDocumentPage } from './api-document.page.tsx'
import { type OpenApi, operationsOf } from './api-document.ts'

/** The description of /api/v1: for programs at /api/openapi.json, for people at /du-lieu-mo. */
export function mountApiDocument(web: Web, { pages }: Services): void {
  const document = () => (web as unknown as { swagger(): OpenApi }).swagger()
  web.get('/api/openapi.json', { schema: { hide: true } as never }, async () => document())
  web.get('/du-lieu-mo', { schema: { hide: true } as never }, (request, reply) =>
    sendPublicPage(request, reply, <ApiDocumentPage operations={operationsOf(document())} />, { pages, topics: [] }),
  )
}
