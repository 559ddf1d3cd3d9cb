import { Button, ButtonLink, Form, TextField } from '#ui/form.tsx'
import { Card, SummaryList, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { briefTitle, type ProcedureFound } from '#procedures'
import type { Status } from '../dossier.ts'
import { statusNames } from '../status-names.ts'
import { urls } from '../urls.ts'
import { type CounterFilingProps, CounterFilingFrame } from './counter-filing-frame.page.tsx'
import { en } from './visit.en.ts'
import type { Visit, VisitFiling } from './visit.sql.ts'
import { vi } from './visit.vi.ts'

export type VisitProps = CounterFilingProps & {
  visit: Visit
  filings: readonly VisitFiling[]
  /** The words of a procedure that were looked for; empty: nothing yet. */
  asked: string
  found: readonly ProcedureFound[]
}

/** One visit: who it is, what was filed, and what they come for. */
export function VisitPage(props: VisitProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { visit, filings, asked, found } = props
  const name = visit.applicant?.name ?? ''
  return (
    <CounterFilingFrame
      title={t.visitTitle(name)}
      of={props}
      {...(visit.reference && { caption: `${t.ticket} ${visit.reference}` })}
      back={
        visit.back === ''
          ? { href: href(urls.counterFilings), text: t.back }
          : { href: href(visit.back), text: t.backToBooth }
      }
    >
      <WhoCame visit={visit} />
      {filings.length > 0 && <Filings filings={filings} />}
      <h2 class="govuk-heading-m">{t.procedure}</h2>
      <Form action={href(urls.visit(visit.id))} method="get" class="portal-act">
        <TextField
          name="q"
          type="search"
          label={t.procedure}
          hint={t.procedureHint}
          value={asked}
          maxLength={200}
          autoComplete="off"
        />
        <Button kind="secondary">{t.search}</Button>
      </Form>
      {asked !== '' && found.length === 0 && <p class="govuk-body">{t.none}</p>}
      {found.length > 0 && (
        <ul class="govuk-list">
          {found.map((it) => (
            <li key={it.id}>
              <a class="govuk-link" href={href(urls.visitProcedure(visit.id, it.id))}>
                {it.title}
              </a>{' '}
              <span class="portal-soft">{it.code}</span>
            </li>
          ))}
        </ul>
      )}
    </CounterFilingFrame>
  )
}

function WhoCame({ visit }: { visit: Visit }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { applicant, bearer } = visit
  const reach = [applicant?.phone, applicant?.email].filter(Boolean).join(', ')
  return (
    <SummaryList
      rows={[
        {
          key: t.who,
          value: [applicant?.name, applicant?.identityNumber ?? applicant?.taxCode].filter(Boolean).join(', '),
          action: { href: href(urls.visitPerson(visit.id)), text: t.change },
        },
        { key: t.channel, value: t.ways[visit.way] },
        ...(bearer ? [{ key: t.bearer, value: `${bearer.name}, ${bearer.identityNumber} (${bearer.paper})` }] : []),
        ...(reach === '' ? [] : [{ key: t.phone, value: reach }]),
      ]}
    />
  )
}

function Filings({ filings }: { filings: readonly VisitFiling[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <Card title={t.filings}>
      <Table
        caption={t.filings}
        captionHidden
        columns={[{ text: t.procedureName }, { text: t.state }]}
        rows={filings.map((it) => ({
          key: it.draftId,
          cells: [
            briefTitle(it.procedureName),
            it.dossierId === null ? (
              <ButtonLink key="go" kind="secondary" href={href(urls.counterDraft(it.draftId, 'to-khai'))}>
                {t.goOn}
              </ButtonLink>
            ) : (
              <a key="see" class="govuk-link" href={href(urls.deskDossier(it.dossierId))}>
                {it.number} ({statusNames[language][it.status as Status]})
              </a>
            ),
          ],
        }))}
      />
    </Card>
  )
}
