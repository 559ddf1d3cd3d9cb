import type { Services, Web } from '#platform/mount.ts'
import { sendPublicPage } from '#ui/send-page.tsx'
import { DeskSamplePage } from './desk-sample.page.tsx'
import { GalleryPage } from './gallery.page.tsx'

const hidden = { schema: { hide: true } as never }

export function mountGallery(web: Web, { pages }: Services): void {
  web.get('/kham-pha-giao-dien', hidden, (request, reply) =>
    sendPublicPage(request, reply, <GalleryPage />, { pages, topics: [] }),
  )
  web.get('/kham-pha-giao-dien/ban-lam-viec', hidden, (request, reply) =>
    sendPublicPage(request, reply, <DeskSamplePage />, { pages, topics: [] }),
  )
}
