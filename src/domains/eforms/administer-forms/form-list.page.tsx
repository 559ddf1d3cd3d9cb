import { ButtonGroup, ButtonLink } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { EmptyState, Pagination, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import type { FormRow } from './administer-forms.sql.ts'
import { en } from './administer-forms.en.ts'
import { vi } from './administer-forms.vi.ts'

/** All forms with their current versions, for those who write forms. */
export function FormListPage(props: { forms: readonly FormRow[]; next: string | undefined; mayBuild: boolean }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <AdministrationLayout title={t.title} current="forms">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {props.mayBuild && (
        <ButtonGroup>
          <ButtonLink href={href(urls.newForm)}>{t.new}</ButtonLink>
          <ButtonLink href={href(urls.importForm)} kind="secondary">
            {t.import}
          </ButtonLink>
        </ButtonGroup>
      )}
      {props.forms.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <Table
          caption={t.caption}
          captionHidden
          columns={[
            { text: t.name },
            { text: t.code },
            { text: t.agency },
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
                {form.draftAt && (
                  <span class="portal-table__more">{t.draft(formatShortMoment(form.draftAt, language))}</span>
                )}
              </>,
              form.code,
              form.agencyName ?? t.portal,
              form.number ?? t.unpublished,
              form.versionAt ? formatShortMoment(form.versionAt, language) : '',
            ],
          }))}
        />
      )}
      {props.next !== undefined && <Pagination next={href(`${urls.forms}?sau=${encodeURIComponent(props.next)}`)} />}
    </AdministrationLayout>
  )
}
