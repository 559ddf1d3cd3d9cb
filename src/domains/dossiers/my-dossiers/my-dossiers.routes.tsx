import { type Static, Type } from 'typebox'
import { addressesOf } from '#identity'
import { organisationOf } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { listDrafts } from '../file-dossier/draft.sql.ts'
import { listOpenBatches } from '../file-many/batch.sql.ts'
import { invitationsTo } from '../invite-to-fill/invitation.sql.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { MyDossiersPage } from './my-dossiers.page.tsx'
import { countOwnDossiers, listOwnDossiers, listWaitingDossiers } from './own-dossiers.sql.ts'
import { countParts, type Part, partNames, parts } from './part.ts'

const querystring = Type.Object({
  truoc: Type.Optional(Type.String({ format: 'uuid' })),
  xoa: Type.Optional(Type.Literal('1')),
  loai: Type.Optional(Type.Unsafe<Part>({ type: 'string', enum: partNames })),
})
const limit = 20
const waitingShown = 5

export function mountMyDossiers(web: Web, { db }: Services): void {
  web.get('/ho-so', { schema: { querystring, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const { actor } = request
    if (actor.kind !== 'citizen') return redirectTo(request, reply, urls.desk())
    const accountId = actor.accountId!
    const organisationId = organisationOf(actor)
    const actsFor = organisationId === null ? 'self' : 'organisation'
    const me = { accountId, partyId: actor.partyId, actsFor } as const
    const { truoc: before, loai: part, xoa } = request.query as Static<typeof querystring>
    const found = await listOwnDossiers(db, me, {
      ...(before && { before }),
      ...(part && { statuses: parts[part], urgentFirst: part === 'cho-ban' }),
      limit: limit + 1,
    })
    const dossiers = found.slice(0, limit)
    const isFirst = before === undefined && part === undefined
    const page = (
      <MyDossiersPage
        drafts={isFirst ? await listDrafts(db, { accountId, onBehalfOf: organisationId }) : []}
        batches={
          isFirst && organisationId !== null ? await listOpenBatches(db, { accountId, onBehalfOf: organisationId }) : []
        }
        waiting={isFirst ? await listWaitingDossiers(db, me, { statuses: parts['cho-ban'], limit: waitingShown }) : []}
        invitations={
          isFirst ? await invitationsTo(db, { addresses: await addressesOf(db, accountId), now: now() }) : []
        }
        dossiers={dossiers}
        draftDeleted={xoa !== undefined}
        part={part}
        counts={countParts(await countOwnDossiers(db, me))}
        newest={before && urls.mine(part)}
        next={found.length > limit ? urls.mine(part, dossiers.at(-1)!.id) : undefined}
      />
    )
    return sendPage(request, reply, page)
  })
}
