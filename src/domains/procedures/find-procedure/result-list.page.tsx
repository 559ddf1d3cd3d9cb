import { Tags } from '#ui/parts/tag.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { IndexedProcedure } from '../search/search-index.ts'
import { urls } from '../urls.ts'
import { en } from './find-procedure.en.ts'
import { vi } from './find-procedure.vi.ts'

/** Procedures as a list: what it is called, who settles it, how it is filed. */
export function ResultList({ items }: { items: readonly IndexedProcedure[] }) {
  const href = useHref()
  return (
    <ul class="portal-results">
      {items.map((it) => (
        <li key={it.id} class="portal-results__item">
          <h3 class="portal-results__title">
            <a class="govuk-link" href={href(urls.procedure(it.code))}>
              {it.title}
            </a>
          </h3>
          <ResultFacts procedure={it} />
        </li>
      ))}
    </ul>
  )
}

function ResultFacts({ procedure }: { procedure: IndexedProcedure }) {
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
      {procedure.summary !== '' && <p class="govuk-body portal-results__summary">{procedure.summary}</p>}
      <Tags items={tags} />
      <p class="portal-results__meta">
        {t.code} {procedure.code} · {who}
        {!procedure.promulgatorName.startsWith('Bộ') && ` · ${procedure.promulgatorName}`}
      </p>
    </>
  )
}
