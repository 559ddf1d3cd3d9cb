import { Details } from '#ui/parts.tsx'
import { Tags } from '#ui/parts/tag.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { IndexedProcedure } from '../search/search-index.ts'
import { briefTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { en } from './find-procedure.en.ts'
import { vi } from './find-procedure.vi.ts'

/** Procedures as a list: what it is called, who settles it, how it is filed. `level` is that of the headings. */
export function ResultList({ items, level = 3 }: { items: readonly IndexedProcedure[]; level?: 2 | 3 }) {
  return (
    <ul class="portal-results">
      {items.map((it) => (
        <Result key={it.id} procedure={it} level={level} />
      ))}
    </ul>
  )
}

/** One of the list. A long name is cut; the official one stands below it, whole. */
export function Result({ procedure, level }: { procedure: IndexedProcedure; level: 2 | 3 }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const Heading = `h${level}` as 'h2'
  const brief = briefTitle(procedure.name)
  return (
    <li class="portal-results__item">
      <Heading class="portal-results__title">
        <a class="govuk-link" href={href(urls.procedure(procedure.code))}>
          {brief}
        </a>
      </Heading>
      {procedure.summary !== '' && <p class="govuk-body portal-results__summary">{procedure.summary}</p>}
      <ResultFacts procedure={procedure} />
      {brief !== procedure.title && (
        <Details summary={t.fullName}>
          <p class="govuk-body">{procedure.title}</p>
        </Details>
      )}
    </li>
  )
}

export function ResultFacts({ procedure }: { procedure: IndexedProcedure }) {
  const t = useTexts({ vi, en })
  const online = procedure.channels.includes('online')
  const tags = [
    ...(procedure.state === 'abolished' ? [{ tone: 'refused' as const, text: t.abolished }] : []),
    ...(online ? [{ tone: 'done' as const, text: procedure.fullProcess ? t.fullProcess : t.onlineTag }] : []),
    ...procedure.levels.map((level) => ({ tone: 'neutral' as const, text: t.levels[level] ?? level })),
    { tone: 'neutral' as const, text: procedure.fieldName },
  ]
  const who = procedure.agencyNames.slice(0, 2).join(', ') || procedure.promulgatorName
  return (
    <>
      <Tags items={tags} />
      <p class="portal-results__meta">
        {t.code} {procedure.code} · {who}
        {!procedure.promulgatorName.startsWith('Bộ') && ` · ${procedure.promulgatorName}`}
      </p>
    </>
  )
}
