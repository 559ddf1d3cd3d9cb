import { formatShortMoment } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { EmptyState, Pagination, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import type { FormRow } from './administer-forms.sql.ts'
import { en } from './administer-forms.en.ts'
import { vi } from './administer-forms.vi.ts'

/** All forms with their current versions, for those who write forms. */
export function FormListPage(props: { forms: readonly FormRow[]; next: string | undefined }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <AdministrationLayout title={t.title} current="forms">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {props.forms.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <Table
          caption={t.caption}
          captionHidden
          columns={[
            { text: t.name },
            { text: t.code },
            { text: t.version, numeric: true },
            { text: t.since, whole: true },
          ]}
          rows={props.forms.map((form) => ({
            key: form.code,
            cells: [
              <>
                <a class="govuk-link portal-clamp" href={href(urls.form(form.code))}>
                  {form.title[language]}
                </a>
                <span class="portal-table__more">{form.source}</span>
              </>,
              form.code,
              form.number,
              formatShortMoment(form.versionAt, language),
            ],
          }))}
        />
      )}
      {props.next !== undefined && <Pagination next={href(`${urls.forms}?sau=${encodeURIComponent(props.next)}`)} />}
    </AdministrationLayout>
  )
}
