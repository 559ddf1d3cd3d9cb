import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { listOwnDossiers } from '../dossier.sql.ts'
import { listDrafts } from '../file-dossier/draft.sql.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { MyDossiersPage } from './my-dossiers.page.tsx'

const querystring = Type.Object({ truoc: Type.Optional(Type.String({ format: 'uuid' })) })
const limit = 30

export function mountMyDossiers(web: Web, { db }: Services): void {
  web.get('/ho-so', { schema: { querystring, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const { actor } = request
    if (actor.kind !== 'citizen') return redirectTo(request, reply, urls.desk())
    const before = (request.query as { truoc?: string }).truoc
    const found = await listOwnDossiers(
      db,
      { accountId: actor.accountId!, partyId: actor.partyId },
      { ...(before && { before }), limit: limit + 1 },
    )
    const dossiers = found.slice(0, limit)
    const next = found.length > limit ? `${urls.mine()}?truoc=${dossiers.at(-1)!.id}` : undefined
    const drafts = before === undefined ? await listDrafts(db, actor.accountId!) : []
    return sendPage(request, reply, <MyDossiersPage drafts={drafts} dossiers={dossiers} next={next} />)
  })
}
