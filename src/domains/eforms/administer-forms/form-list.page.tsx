import { formatShortMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
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
    <Layout
      title={t.title}
      width="wide"
      breadcrumbs={[{ text: t.administration, href: href('/quan-tri') }, { text: t.title }]}
    >
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
            { text: t.since },
            { text: t.source },
          ]}
          rows={props.forms.map((form) => ({
            key: form.code,
            cells: [
              <a class="govuk-link" href={href(urls.form(form.code))}>
                {form.title[language]}
              </a>,
              form.code,
              form.number,
              formatShortMoment(form.versionAt, language),
              form.source,
            ],
          }))}
        />
      )}
      {props.next !== undefined && <Pagination next={href(`${urls.forms}?sau=${encodeURIComponent(props.next)}`)} />}
    </Layout>
  )
}
