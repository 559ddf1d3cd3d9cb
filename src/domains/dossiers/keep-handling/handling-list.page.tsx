import { briefTitle } from '#procedures'
import { Button, Form, TextField } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { EmptyState, Notice, Pagination, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './keep-handling.en.ts'
import { vi } from './keep-handling.vi.ts'

export type RuledProcedure = { procedureCode: string; name: string; versions: number; lastWrittenAt: Date }

export function HandlingListPage(props: {
  rows: readonly RuledProcedure[]
  next: string | undefined
  /** A code that no procedure has. */
  sought: string
}) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <AdministrationLayout title={t.title} current="handling">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {props.sought !== '' && <Notice tone="waiting" title={t.unknownCode(props.sought)} live />}
      <Form action={href(urls.handling())} method="get">
        <TextField name="ma" label={t.code} hint={t.codeHint} value={props.sought} width={10} />
        <Button>{t.open}</Button>
      </Form>
      <h2 class="govuk-heading-m">{t.ruled}</h2>
      {props.rows.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <Table
          caption={t.ruled}
          captionHidden
          columns={[{ text: t.procedure }, { text: t.versions, numeric: true }, { text: t.written, whole: true }]}
          rows={props.rows.map((row) => ({
            key: row.procedureCode,
            cells: [
              <a key="link" class="govuk-link" href={href(urls.handling(row.procedureCode))}>
                {row.procedureCode} {briefTitle(row.name)}
              </a>,
              row.versions,
              formatShortMoment(row.lastWrittenAt, language),
            ],
          }))}
        />
      )}
      <Pagination {...(props.next && { next: href(props.next) })} />
    </AdministrationLayout>
  )
}
