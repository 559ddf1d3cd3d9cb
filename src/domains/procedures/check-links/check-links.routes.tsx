import { agencyByCode } from '#catalogues'
import { urls as identityUrls } from '#identity'
import { allow, demand } from '#platform/actor.ts'
import { inLanguagePath } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { readLinksAct } from '../acts.ts'
import { LinksPage } from './check-links.page.tsx'
import { linkFigures, listFailingLinks } from './links.sql.ts'
import { proceduresConfig } from '../config.ts'

const path = '/quan-tri/lien-ket'

/** The list for those who can mend it: of their own agency and those below. */
export function mountCheckLinks(web: Web, { db, config }: Services): void {
  web.get(path, { schema: { hide: true } as never }, async (request, reply) => {
    const { actor, language } = request
    if (actor.accountId === null)
      return reply.redirect(inLanguagePath(identityUrls.signIn(inLanguagePath(path, language)), language), 303)
    demand(actor, readLinksAct, actor.agency?.path ?? '/')
    const all = await listFailingLinks(db)
    const mine = new Map<string, boolean>()
    for (const code of new Set(all.map((it) => it.promulgatorCode))) {
      // Whose agency nobody knows is the portal's own to care for.
      const agency = code === '' ? undefined : await agencyByCode(db, code)
      mine.set(code, allow(actor, readLinksAct, agency?.path ?? '/'))
    }
    const failing = all.filter((it) => mine.get(it.promulgatorCode))
    const isOn = config.of(proceduresConfig).LINK_CHECK === 'on' && !config.demonstration
    return sendPage(request, reply, <LinksPage failing={failing} figures={await linkFigures(db)} isOn={isOn} />)
  })
}
