import { Button, Form, TextField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { EmptyState, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { en } from '../manage-decisions/manage-decisions.en.ts'
import { vi } from '../manage-decisions/manage-decisions.vi.ts'
import { urls } from '../urls.ts'
import type { AgencyLateness, LateDecision } from './late-decisions.sql.ts'

export type LateDecisionsProps = {
  year: number
  agencies: readonly AgencyLateness[]
  decisions: readonly LateDecision[]
}

/** Who published late in a year, and by how much. */
export function LateDecisionsPage({ year, agencies, decisions }: LateDecisionsProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const days = (n: number) => (n === 0 ? t.kept : t.lateBy(n))
  return (
    <AdministrationLayout title={t.lateTitle} current="decisions">
      <h1 class="govuk-heading-l">{t.lateTitle}</h1>
      <p class="govuk-body">{t.lateLead(year)}</p>
      <Form action={href(urls.lateDecisions())} method="get">
        <TextField name="nam" label={t.lateYear} value={year} inputMode="numeric" width={4} />
        <Button kind="secondary">{t.lateShow}</Button>
      </Form>
      {agencies.length === 0 ? (
        <EmptyState title={t.lateNothing} icon="calendar-days" />
      ) : (
        <Table
          caption={t.lateTitle}
          captionHidden
          columns={[
            { text: t.agency },
            { text: t.published, numeric: true },
            { text: t.issuedLate, numeric: true },
            { text: t.enteredLate, numeric: true },
            { text: t.worst, numeric: true },
          ]}
          rows={agencies.map((it) => ({
            key: it.agencyName,
            cells: [it.agencyName, it.published, it.issuedLate, it.enteredLate, it.worstDays],
          }))}
        />
      )}
      <h2 class="govuk-heading-m">{t.lateList}</h2>
      {decisions.length === 0 ? (
        <p class="govuk-body">{t.lateNone}.</p>
      ) : (
        <Table
          caption={t.lateList}
          captionHidden
          columns={[
            { text: t.number },
            { text: t.signed, whole: true },
            { text: t.issuedLate },
            { text: t.enteredLate },
          ]}
          rows={decisions.map((it) => ({
            key: it.id,
            cells: [
              <>
                <a class="govuk-link portal-clamp" href={href(urls.managedDecision(it.id))}>
                  {it.number}
                </a>
                <span class="portal-table__more">{it.agencyName}</span>
              </>,
              formatDay(it.signedOn, language),
              days(it.issueDays),
              days(it.entryDays),
            ],
          }))}
        />
      )}
    </AdministrationLayout>
  )
}
