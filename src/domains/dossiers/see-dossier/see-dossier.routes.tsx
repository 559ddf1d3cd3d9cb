import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { contactOfAgency } from '#catalogues'
import { sendFile } from '#documents'
import { findFormVersion, loadUnits } from '#eforms'
import { accessesTo, recordAccess } from '#identity'
import { calendarOf } from '#law'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPage } from '#ui/send-page.tsx'
import { listActs } from '../act.sql.ts'
import { noteStoreAccess } from '../desk/read-dossier.ts'
import { isOwner, openDossier, openOwnDossier } from '../dossier-access.ts'
import { filesForApplicant, filesOf } from '../dossier-file.sql.ts'
import { answersIn, correctionsIn } from '../filed-answers.ts'
import { saveLookupSecret } from '../dossier.sql.ts'
import { duesOf } from '../due.sql.ts'
import { hashLookupSecret, lookupSecretFrom } from '../lookup-secret.ts'
import { applicantReads, countUnreadIn } from '../messages/message.sql.ts'
import { dossierParams } from '../params.ts'
import { ruledDossier } from '../ruled-dossier.ts'
import { closingTold } from '../moments/closing-told.ts'
import { signInFirst } from '../sign-in-first.ts'
import { currentSupplement } from '../supplement.sql.ts'
import { FiledAnswersPage } from './filed-answers.page.tsx'
import { supplementedAt } from '../supplemented-at.ts'
import { clockState } from './clock-state.ts'
import { LookupSecretPage } from './lookup-secret.page.tsx'
import { SeeDossierPage } from './see-dossier.page.tsx'

const fileParams = Type.Object({
  dossierId: Type.String({ format: 'uuid' }),
  fileId: Type.String({ format: 'uuid' }),
})

export function mountSeeDossier(web: Web, services: Services): void {
  const { db } = services
  const own = (request: FastifyRequest) =>
    openOwnDossier(db, request.actor, (request.params as { dossierId: string }).dossierId)

  const counterOf = async (agencyId: number) => {
    const { address = '', phone = '' } = (await contactOfAgency(db, agencyId)) ?? {}
    return [address, phone].filter((it) => it !== '').join(', ')
  }

  web.get('/ho-so/:dossierId', { schema: { params: dossierParams, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const dossier = await own(request)
    const { id } = dossier
    const acts = await listActs(db, id)
    const props = {
      dossier,
      asked: dossier.status === 5 ? await currentSupplement(db, id) : [],
      dues: await duesOf(db, id),
      counter: await counterOf(dossier.receivingAgencyId),
      files: filesForApplicant(await filesOf(db, id)),
      acts,
      supplementedAt: supplementedAt(acts),
      closesAt: closingTold(acts),
      unread: await countUnreadIn(db, { dossierId: id, track: applicantReads }),
      accesses: await accessesTo(db, `dossier:${id}`),
      clock: clockState(await calendarOf(db, dossier.agencyPath), dossier, now()),
      readAt: now(),
    }
    return sendPage(request, reply, <SeeDossierPage {...props} />)
  })

  web.get(
    '/ho-so/:dossierId/to-khai',
    { schema: { params: dossierParams, hide: true } as never },
    async (request, reply) => {
      if (signInFirst(request, reply)) return reply
      const dossier = await own(request)
      const acts = await listActs(db, dossier.id)
      const answers = answersIn(acts, dossier.answersIn)
      const corrections = correctionsIn(acts)
      const form = dossier.formVersionId === null ? undefined : await findFormVersion(db, dossier.formVersionId)
      const ruled = await ruledDossier(db, dossier)
      const units = await loadUnits(db, { answers, corrections })
      const props = { dossier, definition: form?.definition, answers, corrections, ruled, units }
      return sendPage(request, reply, <FiledAnswersPage {...props} />)
    },
  )

  const secretPath = '/ho-so/:dossierId/ma-tra-cuu'
  web.get(secretPath, { schema: { params: dossierParams, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    return sendPage(request, reply, <LookupSecretPage dossier={await own(request)} secret={null} />)
  })

  // Answers with the page itself: the secret stands in no address, no cookie and no table. Again is a new secret.
  web.post(secretPath, { schema: { params: dossierParams, hide: true } as never }, async (request, reply) => {
    const dossier = await own(request)
    const secret = lookupSecretFrom(String((request.body as { _token?: unknown })._token))
    await db.begin((tx) => saveLookupSecret(tx, dossier.id, hashLookupSecret(secret)))
    return sendPage(request, reply, <LookupSecretPage dossier={dossier} secret={secret} />)
  })

  web.get(
    '/ho-so/:dossierId/tep/:fileId',
    { schema: { params: fileParams, hide: true } as never },
    async (request, reply) => {
      const { dossierId, fileId } = request.params as { dossierId: string; fileId: string }
      const dossier = await openDossier(db, request.actor, dossierId)
      const files = await filesOf(db, dossier.id)
      const own = isOwner(request.actor, dossier) ? filesForApplicant(files) : files
      const file = own.find((it) => it.fileId === fileId)
      if (!file) throw new Problem('not-found')
      if (!isOwner(request.actor, dossier)) {
        const { actor } = request
        const about = `dossier:${dossier.id}`
        const reason = { vi: `xem tệp ${file.name}`, en: `looked at the file ${file.name}` }
        await db.begin((tx) => recordAccess(tx, { actor, partyId: dossier.applicantPartyId, about, reason }))
        await noteStoreAccess(db, actor, { dossier, file })
      }
      return sendFile(services, request, reply, fileId)
    },
  )
}
