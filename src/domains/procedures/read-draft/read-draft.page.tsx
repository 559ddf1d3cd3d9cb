import { AdministrationLayout } from '#ui/layout.tsx'
import { Details, Pagination, Timeline } from '#ui/parts.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { ComparedPart } from '../compare/compare-records.ts'
import type { ComparedLine } from '../compare/compare.ts'
import { ComparedLines } from '../compare/compared-lines.page.tsx'
import { ComparedParts } from '../compare/compared-parts.page.tsx'
import { en as partEn } from '../edit-part/edit-part.en.ts'
import { vi as partVi } from '../edit-part/edit-part.vi.ts'
import type { Draft } from '../drafts/draft.ts'
import type { PartKey } from '../parts.ts'
import { en } from '../see-draft/see-draft.en.ts'
import { vi } from '../see-draft/see-draft.vi.ts'
import { briefTitle } from '../title.ts'
import { urls } from '../urls.ts'

function Back({ draft }: { draft: Draft }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <p class="govuk-body-s">
      <a class="govuk-link" href={href(urls.draft(draft.id))}>
        {briefTitle(draft.record.name) || t.backToDraft}
      </a>
    </p>
  )
}

/** What a draft changes in the version that it was begun on. */
export function DraftChangesPage(props: {
  draft: Draft
  compared: { changed: ComparedPart[]; same: PartKey[] } | null
}) {
  const t = useTexts({ vi, en })
  return (
    <AdministrationLayout title={t.changesTitle} current="procedures">
      <Back draft={props.draft} />
      <h1 class="govuk-heading-l">{t.changesTitle}</h1>
      {props.compared === null ? (
        <p class="govuk-body">{t.changesNew}</p>
      ) : (
        <ComparedParts {...props.compared} before={t.before} after={t.after} />
      )}
    </AdministrationLayout>
  )
}

export type HistoryEntry = {
  sequence: number
  at: Date
  name: string
  act: string
  part: string | null
  note: string
  lines: ComparedLine[]
}

/** Who did what, newest first; of each change, what stood there before and after. */
export function DraftHistoryPage(props: { draft: Draft; entries: readonly HistoryEntry[]; next: number | null }) {
  const t = useTexts({ vi, en })
  const words = useTexts({ vi: partVi, en: partEn })
  const { language } = useView()
  const href = useHref()
  const next = props.next === null ? undefined : href(`${urls.draftHistory(props.draft.id)}?truoc=${props.next}`)
  return (
    <AdministrationLayout title={t.historyTitle} current="procedures">
      <Back draft={props.draft} />
      <h1 class="govuk-heading-l">{t.historyTitle}</h1>
      <h2 class="govuk-visually-hidden">{t.newestFirst}</h2>
      <Timeline
        items={props.entries.map((it) => ({
          title: [t.acts[it.act] ?? it.act, it.part === null ? '' : words.parts[it.part as PartKey]]
            .filter((text) => text !== '')
            .join(': '),
          meta: `${formatShortMoment(it.at, language)} · ${it.name}`,
          ...(it.lines.length > 0 && {
            children: (
              <Details summary={t.seeChange}>
                <ComparedLines lines={it.lines} before={t.before} after={t.after} />
              </Details>
            ),
          }),
        }))}
      />
      <Pagination next={next} />
    </AdministrationLayout>
  )
}
