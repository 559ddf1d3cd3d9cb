import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { largestUpload, type MultipartError, receiveMultipart, sendFile } from '#documents'
import { type AnswerError, type Answers, formPages, loadUnits } from '#eforms'
import { type FieldError, parseForm, readRevision } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { deskOf } from '../desk/desk.ts'
import { countQueues } from '../desk/desk.sql.ts'
import { officersOnly } from '../desk/officers-only.routes.ts'
import { readWholeForm } from '../read-whole-form.ts'
import { urls } from '../urls.ts'
import { AnswersPage } from './answers.page.tsx'
import {
  type CounterDraft,
  counterPapers,
  dropCounterDraft,
  mostScans,
  openCounterDraft,
  removeScan,
  type Saved,
  saveCounterAnswers,
  savePapers,
  wrongAnswers,
} from './counter-draft.ts'
import { faultOf, type HandedIn, readHandedIn } from './handed-in.ts'
import { PapersPage } from './papers.page.tsx'
import { onePage } from './short-form.ts'

const id = Type.String({ format: 'uuid' })
type Params = { Params: { draft: string } }
type Body = Record<string, unknown>

/** The answers and the papers of a dossier that an officer files for somebody. */
export function mountCounterDraft(web: Web, services: Services): void {
  const { db } = services
  const options = { schema: { hide: true, params: Type.Object({ draft: id }) } as never, preHandler: officersOnly }
  const countsOf = (request: FastifyRequest) => countQueues(db, deskOf(request.actor))
  const path = (part: string) => urls.counterDraft(':draft', part)

  /** Filed already: a page that was left open leads to the dossier. */
  function leave(request: FastifyRequest, reply: FastifyReply, { draft }: CounterDraft): boolean {
    if (draft.dossierId === null) return false
    redirectTo(request, reply, urls.counterDone(draft.dossierId))
    return true
  }

  async function showAnswers(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { open: CounterDraft; answers: Answers; wrong: readonly AnswerError[]; changed?: true; status?: number },
  ) {
    const { open, answers } = it
    const page = onePage(formPages(open.asked, answers))
    // Of both sides, where another window saved something else.
    const units = await loadUnits(db, { answers, saved: open.draft.answers }, open.asked)
    const of = { open, answers, page, units, wrong: it.wrong, counts: await countsOf(request) }
    return sendPage(request, reply, <AnswersPage {...of} {...(it.changed && { changed: true })} />, it.status)
  }

  web.get<Params>(path('to-khai'), options, async (request, reply) => {
    const open = await openCounterDraft(db, request.actor, request.params.draft)
    if (leave(request, reply, open)) return reply
    const { answers, revision } = open.draft
    // Nothing is wrong yet on a page that nobody has sent.
    return showAnswers(request, reply, { open, answers, wrong: revision > 1 ? wrongAnswers(open) : [] })
  })

  web.post<Params>(path('to-khai'), options, async (request, reply) => {
    const token = tokenOf(request)
    const before = await openCounterDraft(db, request.actor, request.params.draft)
    if (leave(request, reply, before)) return reply
    const body = (request.body ?? {}) as Body
    const { answers, stay } = await readWholeForm(db, before.asked, { answers: before.draft.answers, body })
    const form = { ...shownPage(before.draft.id, body), token, answers }
    const done = await db.begin((tx) => saveCounterAnswers(tx, request.actor, form))
    const open = await openCounterDraft(db, request.actor, before.draft.id)
    if (!done.saved)
      return showAnswers(request, reply, { open, answers: done.merged, wrong: [], changed: true, status: 409 })
    const wrong = stay ? [] : wrongAnswers(open)
    if (!stay && wrong.length === 0) return redirectTo(request, reply, urls.counterDraft(open.draft.id, 'giay-to'))
    return showAnswers(request, reply, { open, answers, wrong, status: wrong.length > 0 ? 422 : 200 })
  })

  async function showPapers(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { open: CounterDraft; errors?: readonly FieldError[]; fileErrors?: readonly string[]; typed?: HandedIn[] },
  ) {
    const { open, errors = [], fileErrors = [], typed } = it
    const papers = counterPapers(typed ? { ...open, handedIn: typed } : open)
    const of = { open, errors, fileErrors, papers, counts: await countsOf(request) }
    const page = <PapersPage {...of} changed={typed !== undefined} maxMegabytes={largestUpload(services.config)} />
    return sendPage(request, reply, page, typed ? 409 : errors.length + fileErrors.length > 0 ? 422 : 200)
  }

  web.get<Params>(path('giay-to'), options, async (request, reply) => {
    const open = await openCounterDraft(db, request.actor, request.params.draft)
    return leave(request, reply, open) ? reply : showPapers(request, reply, { open })
  })

  const upload = { ...options, config: { multipart: true } }
  web.post<Params>(path('giay-to'), upload, async (request, reply) => {
    // Right before the first byte of a file.
    const open = await openCounterDraft(db, request.actor, request.params.draft)
    if (open.draft.dossierId !== null) throw new Problem('draft-filed', { dossierId: open.draft.dossierId })
    const papers = counterPapers(open)
    const { fields, files, errors } = await receiveMultipart(services, request, {
      maxFiles: Math.min(60, mostScans * Math.max(1, papers.length)),
    })
    const keys = papers.map(({ slot }) => slot.key)
    const scans = files.flatMap((file) => {
      const key = keys[Number(/^file-(\d{1,3})$/.exec(file.field)?.[1] ?? -1)]
      return key === undefined ? [] : [{ ...file, key }]
    })
    const fileErrors = errors.map((it: MultipartError) => it.text[request.language])
    const form = { ...shownPage(open.draft.id, fields), token: fields._token ?? '', scans }
    const handedIn = readHandedIn(fields, keys)
    let done: Saved<HandedIn[]>
    try {
      done = await db.begin((tx) => savePapers(tx, request.actor, { ...form, handedIn }))
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'too-many-files') throw error
      return showPapers(request, reply, { open, errors: [{ field: 'file-0', rule: 'tooMany' }] })
    }
    const saved = await openCounterDraft(db, request.actor, open.draft.id)
    if (!done.saved) return showPapers(request, reply, { open: saved, fileErrors, typed: done.merged })
    if (fileErrors.length > 0) return showPapers(request, reply, { open: saved, fileErrors })
    if (fields.stay === 'yes') return redirectTo(request, reply, urls.counterDraft(open.draft.id, 'giay-to'))
    const faults = faultsIn(saved)
    if (faults.length > 0) return showPapers(request, reply, { open: saved, errors: faults })
    return redirectTo(request, reply, urls.counterDraft(open.draft.id, 'quyet-dinh'))
  })

  const removal = Type.Object({ fileId: id })
  web.post<Params>(path('bo-tep'), options, async (request, reply) => {
    tokenOf(request)
    const asked = parseForm(removal, request.body)
    if (!asked.ok) throw new Problem('invalid-request')
    const { draft } = request.params
    await db.begin((tx) => removeScan(tx, request.actor, { draftId: draft, fileId: asked.values.fileId }))
    return redirectTo(request, reply, urls.counterDraft(draft, 'giay-to'))
  })

  web.get<{ Params: { draft: string; file: string } }>(
    urls.counterScan(':draft', ':file'),
    { ...options, schema: { hide: true, params: Type.Object({ draft: id, file: id }) } as never },
    async (request, reply) => {
      const { files } = await openCounterDraft(db, request.actor, request.params.draft)
      if (!files.some((it) => it.fileId === request.params.file)) throw new Problem('not-found')
      return sendFile(services, request, reply, request.params.file)
    },
  )

  web.post<Params>(path('bo'), options, async (request, reply) => {
    tokenOf(request)
    const visitId = await db.begin((tx) => dropCounterDraft(tx, request.actor, request.params.draft))
    return redirectTo(request, reply, urls.visit(visitId))
  })
}

function shownPage(draftId: string, body: Body) {
  return { draftId, revision: readRevision(body._revision), seen: body._seen }
}

const fields = { state: 'state', demanded: 'state', scan: 'scan', count: 'originals' } as const

function faultsIn(open: CounterDraft): FieldError[] {
  return counterPapers(open).flatMap(({ slot, files, said }, i) => {
    const fault = faultOf(said, { required: slot.required, files: files.length })
    return fault === undefined ? [] : [{ field: `${fields[fault]}-${i}`, rule: fault }]
  })
}
