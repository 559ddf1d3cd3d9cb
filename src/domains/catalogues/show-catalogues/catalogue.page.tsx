import { Button, Form, TextField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { EmptyState, Pagination, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Catalogue, CatalogueRow } from '../catalogue/catalogue.ts'
import { urls } from '../urls.ts'
import { en } from './show-catalogues.en.ts'
import { vi } from './show-catalogues.vi.ts'
import { useValueText } from './value-text.ts'

export type CataloguePageProps = {
  catalogue: Catalogue
  rows: readonly CatalogueRow[]
  next: string | null
  q: string
  /** As it was typed, and the day it means. */
  typedDay: string
  day: string
  dayWrong: boolean
}

const shownColumns = 3

export function CataloguePage(props: CataloguePageProps) {
  const { catalogue, q, typedDay, dayWrong } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const name = catalogue.name[language]
  const above = [
    { text: t.home, href: href('/') },
    { text: t.title, href: href(urls.catalogues) },
  ]
  return (
    <Layout title={name} width="wide" breadcrumbs={[...above, { text: name }]}>
      <h1 class="govuk-heading-xl">{name}</h1>
      <p class="govuk-body-l">{catalogue.about[language]}</p>
      <p class="govuk-body">
        {t.owner}: {catalogue.owner.name}
      </p>
      <Form action={href(urls.catalogue(catalogue.code))} method="get">
        <TextField name="q" label={t.search} hint={t.searchHint} value={q} type="search" width={20} />
        <TextField
          name="ngay"
          label={t.day}
          hint={t.dayHint}
          value={typedDay}
          width={10}
          error={dayWrong ? t.dayWrong : undefined}
        />
        <Button>{t.find}</Button>
      </Form>
      {!dayWrong && <Rows {...props} />}
      <TakeAlong catalogue={catalogue} />
    </Layout>
  )
}

function Rows({ catalogue, rows, next, q, typedDay, day }: CataloguePageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const valueText = useValueText()
  if (rows.length === 0) {
    const asked = q !== '' || typedDay !== ''
    return (
      <EmptyState title={t.empty}>
        <p class="govuk-body">{asked ? t.emptyAdvice : t.emptyCatalogue}</p>
      </EmptyState>
    )
  }
  // What is told by the code or by a link elsewhere needs no column of its own.
  const columns = catalogue.columns.filter((it) => it.type !== 'reference' && it.code !== 'official_code')
  const shown = columns.slice(0, shownColumns)
  const dayOfLink = typedDay === '' ? undefined : day
  return (
    <>
      <Table
        caption={t.asOf(formatDay(day, language))}
        columns={[
          { text: t.code, whole: true },
          { text: t.rowName },
          ...shown.map((it) => ({ text: it.name[language] || it.name.vi })),
          { text: t.validFrom, whole: true },
        ]}
        rows={rows.map((row) => ({
          key: `${row.key} ${row.validFrom}`,
          cells: [
            row.code,
            <a key="name" class="govuk-link" href={href(urls.row(catalogue.code, row.key, { day: dayOfLink }))}>
              {row.name}
            </a>,
            ...shown.map((it) => valueText(it, row.values[it.code])),
            <>
              {formatDay(row.validFrom, language)}
              {row.validTo !== null && (
                <span class="portal-table__more">{t.until(formatDay(row.validTo, language))}</span>
              )}
            </>,
          ],
        }))}
      />
      <Pagination next={next ? href(urls.catalogue(catalogue.code, { q, day: typedDay, after: next })) : undefined} />
    </>
  )
}

/** "từ 01/07/2025", with its end when it has one. */
export function validity(
  row: Pick<CatalogueRow, 'validFrom' | 'validTo'>,
  t: typeof vi,
  format: (day: string) => string,
): string {
  return row.validTo === null ? t.from(format(row.validFrom)) : t.fromTo(format(row.validFrom), format(row.validTo))
}

function TakeAlong({ catalogue }: { catalogue: Catalogue }) {
  const t = useTexts({ vi, en })
  return (
    <>
      <h2 class="govuk-heading-m">{t.take}</h2>
      <p class="govuk-body">{t.takeHint}</p>
      <ul class="govuk-list">
        {(['csv', 'xlsx', 'json', 'atom'] as const).map((format) => (
          <li key={format}>
            <a class="govuk-link" href={urls.download(catalogue.code, format)}>
              {t.formats[format]}
            </a>
          </li>
        ))}
        <li>
          <a class="govuk-link" href={`/api/v1/catalogues/${catalogue.code}`}>
            {t.api}
          </a>
        </li>
      </ul>
    </>
  )
}
