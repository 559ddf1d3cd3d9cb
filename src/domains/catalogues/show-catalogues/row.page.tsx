import type { Language } from '#platform/language.ts'
import { formatDay, formatShortMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Notice, Pagination, SummaryList, Timeline } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Catalogue, CatalogueRow } from '../catalogue/catalogue.ts'
import type { Change } from '../catalogue/change.sql.ts'
import { urls } from '../urls.ts'
import { validity } from './catalogue.page.tsx'
import { en } from './show-catalogues.en.ts'
import { vi } from './show-catalogues.vi.ts'
import { useValueText } from './value-text.ts'

export type RowPageProps = {
  catalogue: Catalogue
  row: CatalogueRow
  /** Names of the rows that this one refers to, and of those that took its place, by catalogue and key. */
  names: ReadonlyMap<string, string>
  history: readonly Change[]
  older: string | undefined
  insider: boolean
  today: string
}

/** One row: what it says, since when, what took its place, and every change of it. */
export function RowPage({ catalogue, row, names, history, older, insider, today }: RowPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const valueText = useValueText()
  const day = (it: string) => formatDay(it, language)
  const link = (code: string, key: string) => (
    <a key={key} class="govuk-link" href={href(urls.row(code, key))}>
      {names.get(`${code}/${key}`) ?? key}
    </a>
  )
  const name = catalogue.name[language]
  const breadcrumbs = [
    { text: t.home, href: href('/') },
    { text: t.title, href: href(urls.catalogues) },
    { text: name, href: href(urls.catalogue(catalogue.code)) },
    { text: row.name },
  ]
  const ended = row.validTo !== null && row.validTo <= today
  return (
    <Layout title={row.name} breadcrumbs={breadcrumbs}>
      <h1 class="govuk-heading-l">{row.name}</h1>
      {ended && (
        <Notice tone="waiting" title={t.ended(day(row.validTo!))}>
          {row.supersededBy.length > 0 && (
            <>
              {t.successors}: {row.supersededBy.flatMap((key, at) => [at > 0 && ', ', link(catalogue.code, key)])}
            </>
          )}
        </Notice>
      )}
      {row.validFrom > today && <Notice tone="info" title={t.notYet(day(row.validFrom))} />}
      <SummaryList
        rows={[
          { key: t.code, value: row.code },
          ...catalogue.columns
            .filter((it) => it.code !== 'official_code' && row.values[it.code] !== undefined)
            .map((it) => ({
              key: it.name[language] || it.name.vi,
              value: it.reference
                ? link(it.reference, String(row.values[it.code]))
                : valueText(it, row.values[it.code]),
            })),
          { key: t.owner, value: row.owner.name },
          { key: t.valid, value: validity(row, t, day) },
          { key: t.sourceDecision, value: row.sourceDecision || t.none },
        ]}
      />
      {catalogue.code === 'co-quan' && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(urls.agency(Number(row.key)))}>
            {t.agencyPage}
          </a>
        </p>
      )}
      {catalogue.code === 'thu-tuc' && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(`/thu-tuc/${encodeURIComponent(row.code)}`)}>
            {t.procedurePage}
          </a>
        </p>
      )}
      <h2 class="govuk-heading-m">{t.history}</h2>
      {history.length === 0 && <p class="govuk-body">{t.noHistory}</p>}
      <History catalogue={catalogue} history={history} insider={insider} />
      <Pagination next={older && href(older)} />
    </Layout>
  )
}

function History({ catalogue, history, insider }: Pick<RowPageProps, 'catalogue' | 'history' | 'insider'>) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const nameOf = (column: string) => catalogue.columns.find((it) => it.code === column)?.name[language] || column
  return (
    <Timeline
      items={history.map((change) => ({
        title: change.part === 'row' ? titleOf(change, t) : `${titleOf(change, t)}: ${t.parts[change.part]}`,
        meta: [formatShortMoment(change.at, language), insider && change.actorName, change.agencyName || t.bySystem]
          .filter(Boolean)
          .join(' · '),
        children:
          change.before === null ? (
            change.part === 'row' && addedText(change, t, language)
          ) : (
            <ul class="govuk-list">
              {differences(change).map(([column, before, after]) => (
                <li key={column}>{t.changedCell(nameOf(column), before || t.blank, after || t.blank)}</li>
              ))}
            </ul>
          ),
      }))}
    />
  )
}

/** One code may have named several units: what began then. */
function addedText({ after }: Change, t: typeof vi, language: Language): string {
  return `${text(after!.full_name ?? after!.name)}, ${t.from(formatDay(text(after!.valid_from), language))}`
}

function titleOf({ before, after }: Change, t: typeof vi): string {
  if (before === null) return t.added
  if (after === null) return t.removed
  return before.valid_to === null && after.valid_to !== null ? t.closed : t.changed
}

/** Bookkeeping that says nothing to a reader. */
const silent = new Set(['id', 'revision', 'catalogue', 'path', 'owner_agency', 'source', 'portal_id'])

/** What changed, cell by cell; a new row shows nothing, since all of it stands above. */
function differences({ before, after }: Change): [column: string, before: string, after: string][] {
  if (before === null || after === null) return []
  const flat = (row: Record<string, unknown>) => ({ ...row, ...(row.values as object | undefined), values: undefined })
  const [was, now]: Record<string, unknown>[] = [flat(before), flat(after)]
  return [...new Set([...Object.keys(was!), ...Object.keys(now!)])]
    .filter((it) => !silent.has(it) && text(was![it]) !== text(now![it]))
    .map((it) => [it, text(was![it]), text(now![it])])
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}
