import { formatNumber, formatShortMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { urls } from '../urls.ts'
import { en } from './show-catalogues.en.ts'
import { vi } from './show-catalogues.vi.ts'

export type ListedCatalogue = Catalogue & { count: number; changedAt: Date | undefined }

/** The ten groups of the law, and what administrators added to the tenth. */
export function CatalogueListPage({ catalogues }: { catalogues: readonly ListedCatalogue[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <Layout title={t.title} width="wide" breadcrumbs={[{ text: t.home, href: href('/') }, { text: t.title }]}>
      <h1 class="govuk-heading-xl">{t.title}</h1>
      <p class="govuk-body-l">{t.lead}</p>
      <Table
        caption={t.title}
        captionHidden
        columns={[
          { text: t.place, numeric: true },
          { text: t.name },
          { text: t.owner },
          { text: t.count, numeric: true },
          { text: t.lastChange, whole: true },
        ]}
        rows={catalogues.map((it) => ({
          key: it.code,
          cells: [
            it.place,
            <>
              <a class="govuk-link portal-clamp" href={href(urls.catalogue(it.code))}>
                {it.name[language]}
              </a>
              <span class="portal-table__more">{it.about[language]}</span>
            </>,
            it.owner.name,
            formatNumber(it.count, language),
            it.changedAt ? formatShortMoment(it.changedAt, language) : t.never,
          ],
        }))}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.formerUnit)}>
          {t.former}
        </a>
      </p>
    </Layout>
  )
}
