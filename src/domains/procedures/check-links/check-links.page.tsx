import { dayOf } from '#platform/clock.ts'
import { formatDay, formatMoment } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Details, EmptyState, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { briefTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { FailingLink } from './links.sql.ts'
import { en } from './check-links.en.ts'
import { vi } from './check-links.vi.ts'

export type LinksProps = {
  /** Uses of one address stand beside one another. */
  failing: readonly FailingLink[]
  figures: { links: number; checkedAt: Date | null }
  isOn: boolean
}

/** Addresses that do not answer, with the procedures that name them. */
export function LinksPage({ failing, figures, isOn }: LinksProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { links, checkedAt } = figures
  const told = checkedAt === null ? t.never : t.checked(links, formatMoment(checkedAt, language))
  const byUrl = [...Map.groupBy(failing, (it) => it.url)]
  return (
    <AdministrationLayout title={t.title} current="links">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <p class="govuk-body portal-small">{isOn ? told : t.off}</p>
      {byUrl.length === 0 && checkedAt !== null && (
        <EmptyState title={t.none}>
          <p class="govuk-body">{t.noneText}</p>
        </EmptyState>
      )}
      {byUrl.length > 0 && (
        <Table
          caption={t.title}
          captionHidden
          columns={[{ text: t.link }, { text: t.fault }, { text: t.since, whole: true }, { text: t.usedBy }]}
          rows={byUrl.map(([url, uses]) => ({
            key: url,
            cells: [
              <code key="url" class="portal-reference">
                {url}
              </code>,
              t.states[uses[0]!.state](uses[0]!.detail),
              formatDay(dayOf(uses[0]!.failingSince), language),
              <Uses key="uses" uses={uses} />,
            ],
          }))}
        />
      )}
    </AdministrationLayout>
  )
}

function Uses({ uses }: { uses: readonly FailingLink[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const list = (
    <ul class="govuk-list">
      {uses.map((it) => (
        <li key={it.code + it.promulgatorCode}>
          <a class="govuk-link" href={href(urls.procedure(it.code))}>
            {it.code} {briefTitle(it.name)}
          </a>
        </li>
      ))}
    </ul>
  )
  return uses.length > 3 ? <Details summary={t.count(uses.length)}>{list}</Details> : list
}
