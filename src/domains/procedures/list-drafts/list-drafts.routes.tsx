import { Type } from 'typebox'
import { agencyByCode } from '#catalogues'
import { allow, demand } from '#platform/actor.ts'
import { parseForm } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { chooseFormAct, seeDraftsAct, writeAct } from '../acts.ts'
import { openDraftOf, pageOfDrafts } from '../drafts/draft.sql.ts'
import { draftParams, type DraftRoute, pathsFor } from '../drafts/seen-draft.ts'
import { startFromPublished, startNewProcedure } from '../drafts/start-draft.ts'
import { once } from '#platform/idempotency.ts'
import { urls } from '../urls.ts'
import { latestVersion } from '../versions/version.sql.ts'
import { NewProcedurePage, WrittenPage } from './begin.page.tsx'
import { ListDraftsPage } from './list-drafts.page.tsx'
import { findPublished } from './list-drafts.sql.ts'

const pageLength = 30
const querystring = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 200 })),
  xong: Type.Optional(Type.String({ maxLength: 1 })),
  sau: Type.Optional(Type.String({ format: 'uuid' })),
})
const beginForm = Type.Object({ kind: Type.Union([Type.Literal('amend'), Type.Literal('abolish')]) })

export function mountListDrafts(web: Web, { db }: Services): void {
  web.get<{ Querystring: { q?: string; xong?: string; sau?: string } }>(
    urls.drafts(),
    { schema: { hide: true, querystring } as never },
    async (request, reply) => {
      const { q = '', xong, sau = null } = request.query
      const paths = pathsFor(request.actor, seeDraftsAct)
      const open = xong === undefined
      const rows = await pageOfDrafts(db, { paths, open, after: sau, limit: pageLength + 1 })
      const drafts = rows.slice(0, pageLength)
      const found = q.trim() === '' ? [] : await findPublished(db, { words: q.trim(), limit: 20 })
      const next = rows.length > pageLength ? drafts.at(-1)!.id : null
      const mayWrite = paths.some((path) => allow(request.actor, writeAct, path))
      const page = <ListDraftsPage drafts={drafts} open={open} next={next} mayWrite={mayWrite} q={q} found={found} />
      return sendPage(request, reply, page)
    },
  )

  web.get(urls.newDraft(), { schema: { hide: true } as never }, async (request, reply) => {
    const { actor } = request
    demand(actor, writeAct, actor.agency?.path ?? '/')
    return sendPage(request, reply, <NewProcedurePage agency={actor.agency?.name ?? null} />)
  })

  web.post(urls.newDraft(), { schema: { hide: true } as never }, async (request, reply) => {
    const token = tokenOf(request)
    const { id } = await db.begin((tx) =>
      once(tx, 'procedures.start', token, async () => ({ id: await startNewProcedure(tx, request.actor) })),
    )
    return redirectTo(request, reply, urls.draft(id))
  })

  const written = { schema: { hide: true, params: draftParams } as never }
  web.get<DraftRoute>(urls.written(':id'), written, async (request, reply) => {
    const { actor } = request
    pathsFor(actor, seeDraftsAct)
    const latest = await latestVersion(db, request.params.id)
    if (!latest) throw new Problem('not-found')
    const agency = await agencyByCode(db, latest.record.promulgator.code)
    const draft = await openDraftOf(db, latest.procedureId)
    const draftId = draft && allow(actor, seeDraftsAct, draft.agencyPath) ? draft.id : null
    const mayWrite = allow(actor, writeAct, agency?.path ?? '/') && draft === undefined
    const mayChooseForm =
      latest.record.state !== 'abolished' && !latest.record.form && allow(actor, chooseFormAct, agency?.path ?? '/')
    return sendPage(request, reply, <WrittenPage {...{ latest, draftId, mayWrite, mayChooseForm }} />)
  })

  web.post<DraftRoute>(urls.written(':id'), written, async (request, reply) => {
    pathsFor(request.actor, seeDraftsAct)
    const parsed = parseForm(beginForm, request.body)
    if (!parsed.ok) throw new Problem('invalid-form')
    const token = tokenOf(request)
    const start = { procedureId: request.params.id, kind: parsed.values.kind }
    const { id } = await db.begin((tx) =>
      once(tx, 'procedures.start', token, async () => ({ id: await startFromPublished(tx, request.actor, start) })),
    )
    return redirectTo(request, reply, urls.draft(id))
  })
}
