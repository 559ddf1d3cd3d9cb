import type { FastifyRequest } from 'fastify'
import swagger from '@fastify/swagger'
import type { Actor } from '#platform/actor.ts'
import { mountAssets } from '#platform/http/assets.ts'
import { createWeb } from '#platform/http/web.ts'
import type { Services, Web } from '#platform/mount.ts'
import { site } from '#ui/send-page.tsx'
import { composeProblems } from './compose.ts'
import { mounts } from './mounts.ts'
import { mountAdministration } from './administration/administration.routes.tsx'
import { mountApiDocument } from './api-document/api-document.routes.tsx'
import { mountGallery } from './gallery/gallery.routes.tsx'
import { mountHealth } from './health.routes.ts'
import { mountChooseLanguage } from './home/choose-language.routes.ts'
import { mountHome } from './home/home.routes.tsx'
import { renderProblemPage } from './problem.page.tsx'
import { mountSitemap } from './sitemap/sitemap.routes.ts'

/** The whole web server: platform, the app's own pages, every domain's routes. */
export async function buildWeb(
  services: Services,
  identify: (request: FastifyRequest) => Promise<Actor>,
): Promise<Web> {
  site.demonstration = services.config.demonstration
  site.publicUrl = services.config.publicUrl
  site.hotline = services.config.HOTLINE
  const web = await createWeb(services, { problems: composeProblems(), identify, renderProblem: renderProblemPage })
  await web.register(
    swagger as never,
    {
      openapi: {
        openapi: '3.1.0',
        info: { title: 'National Public Service Portal', version: '1', license: { name: 'Apache-2.0' } },
        servers: [{ url: services.config.publicUrl }],
      },
      refResolver: {
        buildLocalReference: (json: { $id?: string }, _b: unknown, _f: unknown, i: number) => json.$id ?? `def-${i}`,
      },
    } as never,
  )
  mountAssets(web)
  mountHealth(web, services)
  for (const mount of mounts) await mount.prepareWeb?.(services)
  // In a plugin of their own, so that the API document sees every route.
  await web.register(async (scope) => {
    mountHome(scope as never, services)
    mountChooseLanguage(scope as never, services)
    mountSitemap(scope as never, services)
    mountGallery(scope as never, services)
    mountAdministration(scope as never, services)
    mountApiDocument(scope as never, services)
    for (const mount of mounts) mount.routes?.(scope as never, services)
  })
  await web.ready()
  return web
}
