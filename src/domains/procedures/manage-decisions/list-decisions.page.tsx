import { Button, ButtonLink, Form } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { EmptyState, Pagination, Table, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { DecisionRow } from '../decisions/decision.sql.ts'
import { urls } from '../urls.ts'
import { en } from './manage-decisions.en.ts'
import { vi } from './manage-decisions.vi.ts'

export type ListDecisionsProps = { decisions: readonly DecisionRow[]; next: string | null; mayPrepare: boolean }

/** The decisions of an agency, newest first. */
export function ListDecisionsPage({ decisions, next, mayPrepare }: ListDecisionsProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const day = (it: string | null) => (it === null ? '' : formatDay(it, language))
  return (
    <AdministrationLayout title={t.title} current="decisions">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">
        {t.lead}{' '}
        <a class="govuk-link" href={href(urls.lateDecisions())}>
          {t.late}
        </a>
      </p>
      {mayPrepare && <ButtonLink href={href(urls.newDecision())}>{t.begin}</ButtonLink>}
      {decisions.length === 0 ? (
        <EmptyState title={t.none} icon="stamp">
          <p class="govuk-body">{t.noneText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.title}
          captionHidden
          columns={[
            { text: t.number },
            { text: t.signed, whole: true },
            { text: t.effective, whole: true },
            { text: t.items, numeric: true },
            { text: t.state },
          ]}
          rows={decisions.map((it) => ({
            key: it.id,
            cells: [
              <>
                <a class="govuk-link portal-clamp" href={href(urls.managedDecision(it.id))}>
                  {it.number === '' ? t.numberless : it.number}
                </a>
                <span class="portal-table__more">{it.agencyName}</span>
              </>,
              day(it.signedOn),
              day(it.effectiveOn),
              it.items,
              <Tag tone={it.state === 'published' ? 'done' : 'progress'}>{t.states[it.state]}</Tag>,
            ],
          }))}
        />
      )}
      <Pagination next={next === null ? undefined : href(`${urls.decisions()}?sau=${next}`)} />
    </AdministrationLayout>
  )
}

export function NewDecisionPage({ agency }: { agency: string | null }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <AdministrationLayout title={t.begin} current="decisions">
      <h1 class="govuk-heading-l">{t.begin}</h1>
      <p class="govuk-body">{agency === null ? t.beginNobody : t.beginLead(agency)}</p>
      {agency !== null && (
        <Form action={href(urls.newDecision())}>
          <Button>{t.beginButton}</Button>
        </Form>
      )}
    </AdministrationLayout>
  )
}
