import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { sendFile } from '#documents'
import { demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { once } from '#platform/idempotency.ts'
import { inLanguage } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { answerConsultationAct } from '../acts.ts'
import { answerConsultation } from '../consult-agency/answer-consultation.ts'
import { type Consultation, findConsultation, listAsked } from '../consult-agency/consultation.sql.ts'
import { demandOfficer, deskOf } from '../desk/desk.ts'
import { countQueues } from '../desk/desk.sql.ts'
import { officersOnly } from '../desk/officers-only.routes.ts'
import { noteAccess } from '../desk/read-dossier.ts'
import { filesOf } from '../dossier-file.sql.ts'
import { findDossier } from '../dossier.sql.ts'
import { receiveResult, resultsOf } from '../finish-dossier/receive-result.routes.ts'
import { urls } from '../urls.ts'
import { en } from './asked.en.ts'
import { AskedListPage, AskedPage, type AskedProps } from './asked.page.tsx'
import { vi } from './asked.vi.ts'

const id = Type.String({ format: 'uuid' })
type Params = { id: string; file: string }

/** The queue of what other agencies ask, and the answer. */
export function mountAskedOpinions(web: Web, services: Services): void {
  const { db } = services
  const schema = { hide: true, params: Type.Object({ id }) } as never

  web.get<{ Querystring: { loai?: string } }>(
    urls.consultations(),
    { schema: { hide: true } as never, preHandler: officersOnly },
    async (request, reply) => {
      const desk = deskOf(request.actor)
      const done = request.query.loai === 'da-tra-loi'
      const [counts, asked] = await Promise.all([countQueues(db, desk), listAsked(db, desk.agencyPath, { done })])
      return sendPage(request, reply, <AskedListPage {...{ counts, asked, done, now: now() }} />)
    },
  )

  web.get<{ Params: Params; Querystring: { xong?: string } }>(
    urls.consultation(':id'),
    { schema, preHandler: officersOnly },
    async (request, reply) => {
      const asked = await openAsked(db, request)
      const facts = await factsOf(db, request, asked)
      return sendPage(request, reply, <AskedPage {...facts} sent={request.query.xong === '1'} />)
    },
  )

  web.post<{ Params: Params }>(
    urls.consultation(':id'),
    { schema, preHandler: officersOnly, config: { multipart: true } },
    async (request, reply) => {
      const asked = await openAsked(db, request)
      const { body, errors: wrongFiles } = await receiveResult(services, request)
      const t = inLanguage({ vi, en }, request.language)
      const answer = typeof body.answer === 'string' ? body.answer.normalize('NFC').trim().slice(0, 8000) : ''
      const errors = [
        ...(answer === '' ? [{ field: 'answer', text: t.errors.answer }] : []),
        ...wrongFiles.map((it) => ({ field: it.field, text: it.text[request.language] })),
      ]
      if (errors.length > 0) {
        const facts = await factsOf(db, request, asked)
        const typed = { answer, results: resultsOf(body) }
        return sendPage(request, reply, <AskedPage {...facts} typed={typed} errors={errors} />, 422)
      }
      const token = typeof body._token === 'string' ? body._token : ''
      if (token === '') throw new Problem('stale-form')
      const fileIds = resultsOf(body).map((it) => it.id)
      await db.begin((tx) =>
        once(tx, 'dossiers.answer-consultation', token, async () => {
          await answerConsultation(tx, request.actor, { consultationId: asked.id, answer, fileIds })
          return { done: true }
        }),
      )
      return redirectTo(request, reply, `${urls.consultation(asked.id)}?xong=1`)
    },
  )

  const fileSchema = { hide: true, params: Type.Object({ id, file: id }) } as never
  web.get<{ Params: Params }>(
    `${urls.consultation(':id')}/tep/:file`,
    { schema: fileSchema, preHandler: officersOnly },
    async (request, reply) => {
      const asked = await openAsked(db, request)
      if (!asked.fileIds.includes(request.params.file)) throw new Problem('not-found')
      const dossier = await findDossier(db, asked.dossierId)
      await noteAccess(db, request.actor, dossier!)
      return sendFile(services, request, reply, request.params.file)
    },
  )
}

/** Rights first: an officer of the agency that was asked. */
async function openAsked(db: Db, request: FastifyRequest): Promise<Consultation> {
  demandOfficer(request.actor)
  const asked = await findConsultation(db, (request.params as Params).id)
  if (!asked) throw new Problem('not-found')
  demand(request.actor, answerConsultationAct, asked.agencyPath)
  return asked
}

async function factsOf(db: Db, request: FastifyRequest, asked: Consultation): Promise<AskedProps> {
  const dossier = (await findDossier(db, asked.dossierId))!
  const files = await filesOf(db, dossier.id)
  return {
    counts: await countQueues(db, deskOf(request.actor)),
    asked,
    number: dossier.code ?? dossier.submissionNumber,
    procedureName: dossier.procedureName,
    files: files.filter((it) => asked.fileIds.includes(it.fileId)),
    ...{ typed: {}, errors: [], sent: false, now: now() },
  }
}
