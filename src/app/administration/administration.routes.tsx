import { urls } from '#identity'
import { inLanguagePath } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { administers } from '#ui/layout.tsx'
import { sendPage } from '#ui/send-page.tsx'
import { mounts } from '../mounts.ts'
import { AdministrationPage } from './administration.page.tsx'

const path = '/quan-tri'

/** The administration's first page; what it leads to belongs to the domains, which check each right again. */
export function mountAdministration(web: Web, services: Services): void {
  web.get(path, { schema: { hide: true } as never }, async (request, reply) => {
    const { actor, language } = request
    if (actor.accountId === null)
      return reply.redirect(inLanguagePath(urls.signIn(inLanguagePath(path, language)), language), 303)
    if (!administers(actor)) throw new Problem('forbidden')
    const waiting = await Promise.all(mounts.map((it) => it.waiting?.(services, { actor, language }) ?? []))
    return sendPage(request, reply, <AdministrationPage waiting={waiting.flat()} />)
  })
}
