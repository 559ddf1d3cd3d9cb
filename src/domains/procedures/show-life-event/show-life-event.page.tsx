import { Layout } from '#ui/layout.tsx'
import { Card, EmptyState } from '#ui/parts.tsx'
import { Sided } from '#ui/parts/sided.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { ResultList } from '../find-procedure/result-list.page.tsx'
import { type LifeEvent, lifeEvents } from '../life-events.ts'
import type { IndexedProcedure } from '../search/search-index.ts'
import { urls } from '../urls.ts'
import { en } from './show-life-event.en.ts'
import { vi } from './show-life-event.vi.ts'

/** What one needs at a moment of life, most needed first. */
export function LifeEventPage(props: { event: LifeEvent; items: readonly IndexedProcedure[]; hasMore: boolean }) {
  const { event, items } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const others = lifeEvents.filter((it) => it.audience === event.audience && it.slug !== event.slug)
  return (
    <Layout
      title={event.name[language]}
      section="procedures"
      width="wide"
      breadcrumbs={[{ text: t.home, href: href('/') }, { text: event.name[language] }]}
    >
      <h1 class="govuk-heading-xl">{event.name[language]}</h1>
      <p class="govuk-body-l">{t.lead(event.hint[language])}</p>
      <Sided
        side={
          <Card title={t.others} tone="silk">
            <ul class="govuk-list">
              {others.map((it) => (
                <li key={it.slug}>
                  <a class="govuk-link" href={href(urls.lifeEvent(it.slug))}>
                    {it.name[language]}
                  </a>
                </li>
              ))}
            </ul>
          </Card>
        }
      >
        {items.length > 0 ? (
          <ResultList items={items} level={2} />
        ) : (
          <EmptyState title={t.none}>
            <p class="govuk-body">{t.noneText}</p>
          </EmptyState>
        )}
        {props.hasMore && <p class="govuk-body">{t.more}</p>}
      </Sided>
    </Layout>
  )
}
