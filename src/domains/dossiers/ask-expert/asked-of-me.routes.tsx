import type { FastifyReply, FastifyRequest } from 'fastify'
import { type TObject, Type } from 'typebox'
import { sendFile } from '#documents'
import { findFormVersion, loadUnits } from '#eforms'
import { allow } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { parseForm } from '#platform/forms.ts'
import { once } from '#platform/idempotency.ts'
import { inLanguage } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { listActs } from '../act.sql.ts'
import { viewAct } from '../acts.ts'
import { demandOfficer, deskOf } from '../desk/desk.ts'
import { countQueues } from '../desk/desk.sql.ts'
import { officersOnly } from '../desk/officers-only.routes.ts'
import { noteAccess, noteStoreAccess } from '../desk/read-dossier.ts'
import { filesOf } from '../dossier-file.sql.ts'
import { type Dossier, findDossier } from '../dossier.sql.ts'
import { hasInterest } from '../dossier-access.ts'
import { answersIn } from '../filed-answers.ts'
import { receiveResult, resultsOf } from '../finish-dossier/receive-result.routes.ts'
import { urls } from '../urls.ts'
import { demandAsked, giveOpinion, handBackQuestion } from './answer-question.ts'
import { en } from './asked-of-me.en.ts'
import { AskedOfMePage, QuestionPage, type QuestionProps, type Readable } from './asked-of-me.page.tsx'
import { vi } from './asked-of-me.vi.ts'
import { type ExpertQuestion, findQuestion, listAskedOf } from './expert-question.sql.ts'

const id = Type.String({ format: 'uuid' })
type Params = { id: string; file: string }
type Opened = { asked: ExpertQuestion; dossier: Dossier }
type Again = Pick<QuestionProps, 'typed'> & { wrong: readonly (keyof typeof vi.errors)[] }

const answerForm = Type.Object({ answer: Type.String({ maxLength: 8000 }) })
const reasonForm = Type.Object({ reason: Type.String({ maxLength: 500 }) })

/** What is asked of an officer by colleagues: the list, the reading, the answer. */
export function mountAskedOfMe(web: Web, services: Services): void {
  const { db } = services
  const options = { schema: { hide: true, params: Type.Object({ id }) } as never, preHandler: officersOnly }

  web.get<{ Querystring: { loai?: string } }>(
    urls.questions(),
    { schema: { hide: true } as never, preHandler: officersOnly },
    async (request, reply) => {
      const desk = deskOf(request.actor)
      const done = request.query.loai === 'da-xong'
      const [counts, asked] = await Promise.all([countQueues(db, desk), listAskedOf(db, desk.accountId, { done })])
      return sendPage(request, reply, <AskedOfMePage {...{ counts, asked, done, now: now() }} />)
    },
  )

  web.get<{ Params: Params; Querystring: { xong?: string } }>(urls.question(':id'), options, async (request, reply) => {
    const opened = await openAsked(db, request)
    if (opened.asked.state === 'open') await noteAccess(db, request.actor, opened.dossier)
    const facts = await factsOf(db, request, opened)
    return sendPage(request, reply, <QuestionPage {...facts} sent={request.query.xong === '1'} />)
  })

  const multipart = { ...options, config: { multipart: true } }
  web.post<{ Params: Params }>(urls.question(':id'), multipart, async (request, reply) => {
    const opened = await openAsked(db, request)
    const { body, errors } = await receiveResult(services, request)
    const fileIds = resultsOf(body).map((it) => it.id)
    const wrong = wrongIn(answerForm, body, 'answer')
    if (errors.length > 0) wrong.push('resultFiles')
    const answer = textOf(body.answer)
    if (wrong.length > 0) return again(request, reply, opened, { typed: { answer, results: resultsOf(body) }, wrong })
    return act(request, reply, body, (tx) =>
      giveOpinion(tx, request.actor, { questionId: opened.asked.id, answer, fileIds }),
    )
  })

  web.post<{ Params: Params }>(`${urls.question(':id')}/tra-lai`, options, async (request, reply) => {
    const opened = await openAsked(db, request)
    const body = (request.body ?? {}) as Record<string, unknown>
    const wrong = wrongIn(reasonForm, body, 'reason')
    const reason = textOf(body.reason)
    if (wrong.length > 0) return again(request, reply, opened, { typed: { reason }, wrong })
    return act(request, reply, body, (tx) =>
      handBackQuestion(tx, request.actor, { questionId: opened.asked.id, reason }),
    )
  })

  const fileOptions = { ...options, schema: { hide: true, params: Type.Object({ id, file: id }) } as never }
  web.get<{ Params: Params }>(`${urls.question(':id')}/tep/:file`, fileOptions, async (request, reply) => {
    const opened = await openAsked(db, request)
    const { files } = await readableOf(db, opened)
    const file = files.find((it) => it.fileId === request.params.file)
    if (!file) throw new Problem('not-found')
    await noteAccess(db, request.actor, opened.dossier)
    await noteStoreAccess(db, request.actor, { dossier: opened.dossier, file })
    return sendFile(services, request, reply, file.fileId)
  })

  async function again(request: FastifyRequest, reply: FastifyReply, opened: Opened, it: Again) {
    const t = inLanguage({ vi, en }, request.language)
    const errors = it.wrong.map((field) => ({ field, text: t.errors[field] }))
    const facts = await factsOf(db, request, opened)
    return sendPage(request, reply, <QuestionPage {...facts} typed={it.typed} errors={errors} />, 422)
  }

  async function act(
    request: FastifyRequest,
    reply: FastifyReply,
    body: Record<string, unknown>,
    work: (tx: Tx) => Promise<unknown>,
  ) {
    const token = typeof body._token === 'string' ? body._token : ''
    if (token === '') throw new Problem('stale-form')
    await db.begin((tx) =>
      once(tx, 'dossiers.answer-question', token, async () => {
        await work(tx)
        return { done: true }
      }),
    )
    return redirectTo(request, reply, `${urls.question((request.params as Params).id)}?xong=1`)
  }
}

/** Rights first: only whoever was asked; nobody reads in a matter that has become their own. */
async function openAsked(db: Db, request: FastifyRequest): Promise<Opened> {
  demandOfficer(request.actor)
  const asked = await findQuestion(db, (request.params as Params).id)
  if (!asked) throw new Problem('not-found')
  demandAsked(request.actor, asked)
  const dossier = (await findDossier(db, asked.dossierId))!
  if (hasInterest(request.actor, dossier)) throw new Problem('own-dossier')
  return { asked, dossier }
}

/** The right to read lasts while the question is open. */
async function readableOf(db: Db, { asked, dossier }: Opened): Promise<Readable> {
  if (asked.state !== 'open') return { form: undefined, files: [] }
  const files = (await filesOf(db, dossier.id)).filter((it) => asked.fileIds.includes(it.fileId))
  if (!asked.withForm || dossier.formVersionId === null) return { form: undefined, files }
  const version = await findFormVersion(db, dossier.formVersionId)
  const answers = answersIn(await listActs(db, dossier.id), dossier.answersIn)
  if (!version || answers === null) return { form: undefined, files }
  return { form: { definition: version.definition, answers, units: await loadUnits(db, answers) }, files }
}

async function factsOf(db: Db, request: FastifyRequest, opened: Opened): Promise<QuestionProps> {
  const { asked, dossier } = opened
  const { actor } = request
  return {
    counts: await countQueues(db, deskOf(actor)),
    asked,
    number: dossier.code ?? dossier.submissionNumber,
    procedureName: dossier.procedureName,
    readable: await readableOf(db, opened),
    whole: allow(actor, viewAct, dossier.agencyPath) ? urls.deskDossier(dossier.id) : undefined,
    ...{ typed: {}, errors: [], sent: false, now: now() },
  }
}

function wrongIn(schema: TObject, body: unknown, field: keyof typeof vi.errors): (keyof typeof vi.errors)[] {
  return parseForm(schema, body).ok ? [] : [field]
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : ''
}
