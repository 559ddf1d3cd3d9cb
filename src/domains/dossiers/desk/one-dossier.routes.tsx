import { Type } from 'typebox'
import { sendFile } from '#documents'
import type { Actor } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPage } from '#ui/send-page.tsx'
import { filesOf } from '../dossier-file.sql.ts'
import { clearUnread } from '../messages/message.sql.ts'
import { trackOf } from '../on-track.ts'
import { urls } from '../urls.ts'
import { deskOf, firstQueue } from './desk.ts'
import { countQueues, type DeskOf, type QueueRow } from './desk.sql.ts'
import { listTracks } from './list.sql.ts'
import { mostParts } from '../processes/process.ts'
import { officerActNames, officerActs } from './officer-acts.ts'
import { officersOnly } from './officers-only.routes.ts'
import { openOnDesk, openTrackOnDesk } from './open-on-desk.routes.ts'
import { OneDossierPage } from './one-dossier.page.tsx'
import type { OpenQueue } from './queues.ts'
import { deskFilePath } from './paper-path.ts'
import { type DossierOnDesk, noteAccess, noteStoreAccess, readDossierOnDesk } from './read-dossier.ts'

const id = Type.String({ format: 'uuid' })
type Params = { id: string; file: string }

export function mountOneDossier(web: Web, services: Services): void {
  const { db } = services
  const schema = { hide: true, params: Type.Object({ id }) } as never

  web.get<{ Params: Params; Querystring: { xong?: string } }>(
    urls.deskDossier(':id'),
    { schema, preHandler: officersOnly },
    async (request, reply) => {
      const dossier = await openTrackOnDesk(db, request)
      await noteAccess(db, request.actor, dossier)
      const facts = await readDossierOnDesk(db, request.actor, dossier)
      if (facts.unread > 0 && isReader(request.actor, facts))
        await clearUnread(db, { dossierId: dossier.id, track: trackOf(dossier).number })
      const desk = deskOf(request.actor)
      const counts = await countQueues(db, desk)
      const done = officerActNames.find((name) => officerActs[name].slug === request.query.xong)
      const following = done && (await nextInQueue(db, desk, { queue: firstQueue(request.actor), besides: dossier.id }))
      const page = <OneDossierPage {...facts} {...{ counts, done, following, readAt: now() }} />
      return sendPage(request, reply, page)
    },
  )

  const fileSchema = { hide: true, params: Type.Object({ id, file: id }) } as never
  web.get<{ Params: Params }>(
    deskFilePath(':id', ':file'),
    { schema: fileSchema, preHandler: officersOnly },
    async (request, reply) => {
      const dossier = await openOnDesk(db, request)
      const files = await filesOf(db, dossier.id)
      const file = files.find((it) => it.fileId === request.params.file)
      if (!file) throw new Problem('not-found')
      await noteAccess(db, request.actor, dossier)
      await noteStoreAccess(db, request.actor, { dossier, file })
      return sendFile(services, request, reply, request.params.file)
    },
  )
}

/** Whose reading counts: the officer who has the dossier; while nobody has it, whoever may answer. */
function isReader({ accountId }: Actor, { dossier, can }: DossierOnDesk): boolean {
  const { assigneeId } = trackOf(dossier)
  return assigneeId === null ? can.includes('message') : assigneeId === accountId
}

/** Whoever has finished one dossier goes on to the next without the way over the list. */
async function nextInQueue(
  db: Db,
  desk: DeskOf,
  it: { queue: OpenQueue; besides: string },
): Promise<QueueRow | undefined> {
  const rows = await listTracks(db, desk, {
    ...{ queue: it.queue, filters: {}, sort: 'due', after: undefined, limit: mostParts + 1 },
  })
  return rows.find((row) => row.dossierId !== it.besides)
}
