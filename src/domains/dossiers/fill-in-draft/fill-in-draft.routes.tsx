import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { formPages, type FormPage, loadUnits, prefillPage, readPageWithRows } from '#eforms'
import { urls as identityUrls } from '#identity'
import { inLanguagePath } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { openDraft, type OpenDraft, saveDraft } from '../file-dossier/draft.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { FillInDraftPage, type FillInDraftProps } from './fill-in-draft.page.tsx'
import { knownOf, knownValues, sourcesOn } from './known-of.ts'
import { keepPendingAnswers, pendingAnswers } from './pending-answers.ts'

const params = Type.Object({ draftId: Type.String({ format: 'uuid' }), page: Type.String({ maxLength: 100 }) })
const querystring = Type.Object({
  cho: Type.Optional(Type.String({ maxLength: 64 })),
  ve: Type.Optional(Type.Literal('kiem-tra')),
})
const path = '/ho-so/nhap/:draftId/trang/:page'

type Body = Record<string, unknown>
type Params = { draftId: string; page: string }
type Opened = { open: OpenDraft; pages: FormPage[]; page: FormPage }

export function mountFillInDraft(web: Web, services: Services): void {
  const { db } = services

  async function openPage(request: FastifyRequest): Promise<Opened> {
    const { draftId, page: key } = request.params as Params
    const open = await openDraft(db, request.actor, draftId)
    if (open.draft.dossierId !== null) throw new Problem('draft-filed', { dossierId: open.draft.dossierId })
    const pages = formPages(open.definition, open.draft.answers)
    const page = pages.find((it) => it.key === key)
    if (!page) throw new Problem('not-found')
    return { open, pages, page }
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: Opened & Pick<FillInDraftProps, 'answers' | 'errors' | 'notice'> & { status?: number },
  ) {
    const units = await loadUnits(db, it.answers, it.open.definition)
    const known = await knownOf(db, request.actor)
    const sources = sourcesOn(it.open.definition, it.page, { answers: it.answers, known })
    return sendPage(
      request,
      reply,
      <FillInDraftPage {...it} units={units} sources={sources} fromReview={isFromReview(request)} />,
      it.status,
    )
  }

  web.get(path, { schema: { params, querystring, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const it = await openPage(request)
    const { draft, definition } = it.open
    const token = (request.query as { cho?: string }).cho
    const kept = token && (await pendingAnswers(db, { draftId: draft.id, page: it.page.key }, token))
    if (!kept) {
      const isFresh = !draft.pagesDone.includes(it.page.key)
      const data = isFresh ? knownValues(await knownOf(db, request.actor)) : {}
      const answers = prefillPage(definition, it.page, { answers: draft.answers, data })
      return show(request, reply, { ...it, answers, errors: [] })
    }
    const { answers } = await readPageWithRows(db, definition, {
      page: it.page.index,
      answers: draft.answers,
      body: kept,
    })
    return show(request, reply, { ...it, answers, errors: [], notice: 'kept' })
  })

  web.post(path, { schema: { params, querystring, hide: true } as never }, async (request, reply) => {
    const body = (request.body ?? {}) as Body
    if (request.actor.accountId === null) return keepForLater(request, reply, body)
    const it = await openPage(request)
    const { draft, definition } = it.open
    const reading = await readPageWithRows(db, definition, { page: it.page.index, answers: draft.answers, body })
    const complete = reading.errors.length === 0 && !reading.stay
    try {
      await save(request, it, { answers: reading.answers, complete })
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'draft-changed') throw error
      return show(request, reply, { ...it, ...reading, notice: 'stale', status: 409 })
    }
    const again = { ...it, ...reading, open: await openDraft(db, request.actor, draft.id) }
    if (reading.errors.length > 0) return show(request, reply, { ...again, status: 422 })
    if (reading.stay) return show(request, reply, again)
    return redirectTo(request, reply, isFromReview(request) ? urls.review(draft.id) : after(it, again.open))
  })

  web.post(`${path}/luu`, { schema: { params, hide: true } as never }, async (request, reply) => {
    if (request.actor.accountId === null) throw new Problem('sign-in-required')
    const it = await openPage(request)
    const { open, page } = it
    const of = { page: page.index, answers: open.draft.answers, body: request.body }
    const reading = await readPageWithRows(db, open.definition, of)
    await save(request, it, { answers: reading.answers, complete: reading.errors.length === 0 && !reading.stay })
    const { draft } = await openDraft(db, request.actor, it.open.draft.id)
    return reply.send({ savedAt: draft.savedAt.toISOString(), revision: draft.revision })
  })

  function save(request: FastifyRequest, it: Opened, kept: { answers: Record<string, unknown>; complete: boolean }) {
    const body = (request.body ?? {}) as Body
    const { key } = it.page
    return db.begin((tx) =>
      saveDraft(tx, request.actor, {
        draftId: it.open.draft.id,
        revision: Number(body._revision),
        token: String(body._token ?? ''),
        answers: kept.answers,
        ...(kept.complete ? { pageDone: key } : { pageOpen: key }),
      }),
    )
  }

  /** The session ended while the person was writing: the page is kept, and shown again after signing in. */
  async function keepForLater(request: FastifyRequest, reply: FastifyReply, body: Body) {
    const { draftId, page } = request.params as Params
    const token = await db.begin((tx) => keepPendingAnswers(tx, { draftId, page }, body))
    const back = urls.draftPage(draftId, page) + (token === undefined ? '' : `?cho=${token}`)
    return redirectTo(request, reply, identityUrls.signIn(inLanguagePath(back, request.language)))
  }
}

function isFromReview(request: FastifyRequest): boolean {
  return (request.query as { ve?: string }).ve === 'kiem-tra'
}

/** The next page still to do, else the list of tasks. */
function after(it: Opened, open: OpenDraft): string {
  const pages = formPages(open.definition, open.draft.answers)
  const here = pages.findIndex((page) => page.key === it.page.key)
  const next = pages.slice(here + 1).find((page) => !open.draft.pagesDone.includes(page.key))
  return next ? urls.draftPage(open.draft.id, next.key) : urls.draft(open.draft.id)
}
