import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { receiveMultipart, sendFile } from '#documents'
import { today } from '#platform/clock.ts'
import { parseForm, readRevision } from '#platform/forms.ts'
import { inLanguage } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { publicationSettings } from './settings.ts'
import { attachFile, changeItems, saveFacts } from '../decisions/prepare-decision.ts'
import { publishDecision } from '../decisions/publish-decision.ts'
import { draftParams, type DraftRoute } from '../drafts/seen-draft.ts'
import { urls } from '../urls.ts'
import { decisionToSee, onPage } from './decision-on-page.ts'
import { en } from './manage-decisions.en.ts'
import { vi } from './manage-decisions.vi.ts'
import { type FieldFault, OneDecisionPage, type OneDecisionProps } from './one-decision.page.tsx'
import { readFacts } from './read-facts.ts'

const itemForm = Type.Object({
  draft: Type.String({ pattern: '^[0-9a-f-]{36}$' }),
  what: Type.Union([Type.Literal('add'), Type.Literal('remove')]),
})

type Given = Pick<OneDecisionProps, 'typed' | 'errors' | 'changed'>

/** One decision, from its first number to its publication. */
export function mountOneDecision(web: Web, services: Services): void {
  const { db } = services
  const unit = () => services.config.of(publicationSettings).PUBLICATION_DAYS
  const route = { schema: { hide: true, params: draftParams } as never }

  async function show(
    request: FastifyRequest<DraftRoute>,
    reply: FastifyReply,
    it: { given: Given; saved: boolean; status: number },
  ) {
    const decision = await decisionToSee(db, request.actor, request.params.id)
    const props = await onPage(db, request.actor, { decision, unit: unit() })
    return sendPage(request, reply, <OneDecisionPage {...props} {...it.given} saved={it.saved} />, it.status)
  }

  web.get<DraftRoute & { Querystring: { 'da-luu'?: string } }>(urls.managedDecision(':id'), route, (request, reply) =>
    show(request, reply, { given: { errors: [] }, saved: request.query['da-luu'] !== undefined, status: 200 }),
  )

  web.post<DraftRoute>(
    urls.managedDecision(':id'),
    { ...route, config: { multipart: true } as never },
    async (request, reply) => {
      const { actor } = request
      const { id } = await decisionToSee(db, actor, request.params.id)
      const { fields, files, errors } = await receiveMultipart(services, request, {
        maxFiles: 1,
        kinds: ['pdf', 'jpeg', 'png'],
      })
      // A file that came is kept whatever else is wrong with the form.
      const [file] = files
      if (file) await db.begin((tx) => attachFile(tx, actor, { decisionId: id, fileId: file.id, name: file.name }))
      const read = readFacts(fields, today())
      const wrong = [
        ...faultTexts(request, read.faults),
        ...errors.map((it) => ({ field: 'file', text: inLanguage(it.text, request.language) })),
      ]
      if (wrong.length > 0)
        return show(request, reply, { given: { typed: read.typed, errors: wrong }, saved: false, status: 422 })
      const revision = readRevision(fields.revision)
      const saved = await db.begin((tx) => saveFacts(tx, actor, { decisionId: id, revision, facts: read.facts }))
      if (!saved) {
        const changed = await decisionToSee(db, actor, id)
        const given = { typed: read.typed, errors: [], changed }
        return show(request, reply, { given, saved: false, status: 409 })
      }
      return redirectTo(request, reply, `${urls.managedDecision(id)}?da-luu=1`)
    },
  )

  web.post<DraftRoute>(urls.decisionItems(':id'), route, async (request, reply) => {
    const { id } = await decisionToSee(db, request.actor, request.params.id)
    const parsed = parseForm(itemForm, request.body)
    if (!parsed.ok) throw new Problem('invalid-form')
    const { draft: draftId, what } = parsed.values
    await db.begin((tx) => changeItems(tx, request.actor, { decisionId: id, draftId, what }))
    return redirectTo(request, reply, urls.managedDecision(id))
  })

  web.post<DraftRoute>(urls.publishDecision(':id'), route, async (request, reply) => {
    const { id } = await decisionToSee(db, request.actor, request.params.id)
    await db.begin((tx) => publishDecision(tx, request.actor, { decisionId: id, unit: unit() }))
    return redirectTo(request, reply, urls.managedDecision(id))
  })

  web.get<DraftRoute>(urls.managedDecisionFile(':id'), route, async (request, reply) => {
    const { fileId } = await decisionToSee(db, request.actor, request.params.id)
    if (fileId === null) throw new Problem('not-found')
    return sendFile(services, request, reply, fileId)
  })
}

function faultTexts(request: FastifyRequest, faults: ReturnType<typeof readFacts>['faults']): FieldFault[] {
  const t = inLanguage({ vi, en }, request.language)
  return faults.map((it) => ({
    field: it.field,
    text: it.fault === 'no-day' ? t.notADay : t.faults[`${it.field} ${it.fault}`],
  }))
}
