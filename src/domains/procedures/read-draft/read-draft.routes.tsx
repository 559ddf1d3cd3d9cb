import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { asks } from '../check-eligibility/ask-questions.routes.tsx'
import { comparePart, compareRecords } from '../compare/compare-records.ts'
import { draftAsProcedure } from '../drafts/draft-as-procedure.ts'
import { type HistoryRow, pageOfHistory } from '../drafts/draft.sql.ts'
import { draftParams, type DraftRoute, draftToSee } from '../drafts/seen-draft.ts'
import { isPart } from '../parts.ts'
import { ShowProcedurePage } from '../show-procedure/show-procedure.page.tsx'
import { urls } from '../urls.ts'
import { findVersion } from '../versions/version.sql.ts'
import { PreviewBanner } from './preview-banner.page.tsx'
import { DraftChangesPage, DraftHistoryPage, type HistoryEntry } from './read-draft.page.tsx'

const pageLength = 20
const querystring = Type.Object({ truoc: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_000_000_000 })) })

/** A draft as citizens will see it, against what is published, and with its history. */
export function mountReadDraft(web: Web, { db }: Services): void {
  const route = { schema: { hide: true, params: draftParams } as never }

  web.get<DraftRoute>(urls.draftPreview(':id'), route, async (request, reply) => {
    const draft = await draftToSee(db, request.actor, request.params.id)
    const procedure = await draftAsProcedure(db, draft)
    const banner = <PreviewBanner draftId={draft.id} questions={asks(procedure)} />
    return sendPage(request, reply, <ShowProcedurePage procedure={procedure} banner={banner} />)
  })

  web.get<DraftRoute>(urls.draftChanges(':id'), route, async (request, reply) => {
    const draft = await draftToSee(db, request.actor, request.params.id)
    const base = draft.baseVersionId === null ? undefined : await findVersion(db, draft.baseVersionId)
    const compared = base ? compareRecords(base.record, draft.record, request.language) : null
    return sendPage(request, reply, <DraftChangesPage draft={draft} compared={compared} />)
  })

  web.get<DraftRoute & { Querystring: { truoc?: number } }>(
    urls.draftHistory(':id'),
    { schema: { hide: true, params: draftParams, querystring } as never },
    async (request, reply) => {
      const draft = await draftToSee(db, request.actor, request.params.id)
      const before = request.query.truoc ?? 2_000_000_000
      const rows = await pageOfHistory(db, draft.id, { before, limit: pageLength + 1 })
      const shown = rows.slice(0, pageLength)
      const entries = shown.map((row): HistoryEntry => ({ ...row, lines: linesOf(row, request.language) }))
      const next = rows.length > pageLength ? shown.at(-1)!.sequence : null
      return sendPage(request, reply, <DraftHistoryPage draft={draft} entries={entries} next={next} />)
    },
  )
}

function linesOf({ part, before, after }: HistoryRow, language: 'vi' | 'en') {
  if (part === null || !isPart(part) || before === null || after === null) return []
  return comparePart(part, { before, after }, language)
}
