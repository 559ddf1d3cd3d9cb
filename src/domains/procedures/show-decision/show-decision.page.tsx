import { dayOf } from '#platform/clock.ts'
import { formatDay, formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { SummaryList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Decision } from '../decisions/decision.ts'
import type { ItemRow } from '../decisions/decision.sql.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { en } from './show-decision.en.ts'
import { vi } from './show-decision.vi.ts'

export type ShowDecisionProps = {
  decision: Decision
  /** With the numbers of the version published and of the one before it. */
  items: readonly (ItemRow & { number: number | null; before: number | null })[]
}

/** A published decision with its file and every procedure that it publishes. */
export function ShowDecisionPage({ decision, items }: ShowDecisionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const title = t.title(decision.number)
  const day = (it: string | null) => (it === null ? '' : formatDay(it, language))
  return (
    <Layout
      title={title}
      section="procedures"
      breadcrumbs={[
        { text: t.home, href: href('/') },
        { text: t.section, href: href(urls.search()) },
      ]}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <SummaryList
        rows={[
          { key: t.agency, value: decision.agencyName },
          { key: t.signed, value: day(decision.signedOn) },
          { key: t.signer, value: decision.signer },
          { key: t.effective, value: day(decision.effectiveOn) },
          { key: t.entered, value: formatMoment(decision.publishedAt!, language) },
          {
            key: t.file,
            value: (
              <a class="govuk-link" href={href(urls.decisionFile(decision.id))}>
                {decision.fileName}
              </a>
            ),
          },
        ]}
      />
      <h2 class="govuk-heading-m">{t.procedures}</h2>
      <ul class="govuk-list">
        {items.map((it) => (
          <li key={it.draftId}>
            <a class="govuk-link" href={href(addressOf(it))}>
              {procedureTitle(it.name)}
            </a>{' '}
            <span class="portal-small">
              {it.code} · {t.kinds[it.kind]} {t.from(formatDay(dayOf(it.due), language))}
            </span>
            {it.kind === 'amend' && it.number !== null && it.before !== null && (
              <>
                {' '}
                <a class="govuk-link" href={href(urls.compare(it.code, it.before, it.number))}>
                  {t.compare}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Layout>
  )
}

/** The version that this decision published; a new one before its day has only its own address. */
function addressOf(it: ShowDecisionProps['items'][number]): string {
  return it.number === null ? urls.procedure(it.code) : urls.version(it.code, it.number)
}
