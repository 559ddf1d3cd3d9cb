import { Layout, SearchForm } from '#ui/layout.tsx'
import { Details, EmptyState, Notice, Pagination } from '#ui/parts.tsx'
import { Sided } from '#ui/parts/sided.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './find-procedure.en.ts'
import { vi } from './find-procedure.vi.ts'
import { FilterForm } from './filter-form.page.tsx'
import type { FoundPage } from './find-procedure.ts'
import { type Facets, isFiltered, type SearchQuery } from './filters.ts'
import { GroupedResults } from './grouped-results.page.tsx'
import { ResultList } from './result-list.page.tsx'

type Props = {
  query: SearchQuery
  found: FoundPage
  facets: Facets
  previous: string | undefined
  next: string | undefined
}

export function FindProcedurePage({ query, found, facets, previous, next }: Props) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const asked = query.q?.trim()
  return (
    <Layout
      title={asked ? t.resultsFor(asked) : t.title}
      section="procedures"
      width="wide"
      search={false}
      breadcrumbs={[{ text: t.home, href: href('/') }, { text: t.heading }]}
    >
      <h1 class="govuk-heading-xl">{t.heading}</h1>
      <SearchForm id="find-q" value={asked} />
      <Sided
        side={
          <Details summary={t.filters} open={isFiltered(query)}>
            <FilterForm query={query} facets={facets} />
          </Details>
        }
        sideFirst
      >
        <h2 class="govuk-heading-m">{asked ? t.resultsFor(asked) : t.all}</h2>
        <Found found={found} query={query} />
        <Pagination previous={previous && href(previous)} next={next && href(next)} />
      </Sided>
    </Layout>
  )
}

/** An honest answer: nothing fits, choose among these, or here they are. */
function Found({ found, query }: { found: FoundPage; query: SearchQuery }) {
  const t = useTexts({ vi, en })
  if (found.advice === 'none' || found.items.length === 0) return <NothingFits found={found} query={query} />
  if (!query.q?.trim()) return <ResultList items={found.items} />
  return (
    <>
      {found.advice === 'choose' && (
        <Notice tone="info" title={t.chooseTitle}>
          <p class="govuk-body">{t.chooseText}</p>
        </Notice>
      )}
      <GroupedResults items={found.items} />
    </>
  )
}

function NothingFits({ found, query }: { found: FoundPage; query: SearchQuery }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { hotline } = useView()
  const filtered = isFiltered(query)
  const withoutFilters = query.q ? `${urls.search()}?q=${encodeURIComponent(query.q)}` : urls.search()
  return (
    <>
      <EmptyState title={t.noneTitle} icon="search">
        <p class="govuk-body">{filtered ? t.noneFiltered : t.noneText}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={href(filtered ? withoutFilters : '/')}>
            {filtered ? t.clear : t.byEvent}
          </a>
        </p>
        <p class="govuk-body">
          {t.askPeople}{' '}
          <a class="govuk-link" href={`tel:${hotline.replaceAll(' ', '')}`}>
            {hotline}
          </a>
          . {t.askCounter}
        </p>
      </EmptyState>
      {found.items.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.nearest}</h2>
          <ResultList items={found.items} />
        </>
      )}
    </>
  )
}
