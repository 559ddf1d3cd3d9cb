import { Button, ErrorSummary, Form, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { EmptyState, Pagination, Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { en } from './edit-rules.en.ts'
import { vi } from './edit-rules.vi.ts'
import type { RuledProcedure } from './working-rules.sql.ts'

export type RulesListProps = {
  procedures: readonly RuledProcedure[]
  next: string | undefined
  /** A code that nobody carries. */
  unknown: string | undefined
}

/** The procedures that ask something before filing. */
export function RulesListPage({ procedures, next, unknown }: RulesListProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <AdministrationLayout title={t.title} current="rules">
      <ErrorSummary errors={unknown === undefined ? [] : [{ field: 'ma', text: t.unknownCode }]} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <Form action={href(urls.rules())} method="get">
        <TextField
          name="ma"
          label={t.open}
          hint={t.openHint}
          width={20}
          {...(unknown !== undefined && { value: unknown, error: t.unknownCode })}
        />
        <Button kind="secondary">{t.openButton}</Button>
      </Form>
      {procedures.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <Table
          caption={t.title}
          captionHidden
          columns={[{ text: t.procedure }, { text: t.code }, { text: t.state }]}
          rows={procedures.map((it) => ({
            key: it.id,
            cells: [
              <a key="name" class="govuk-link portal-clamp" href={href(urls.rulesOf(it.id))}>
                {procedureTitle(it.name)}
              </a>,
              it.code,
              t.states[it.published && it.inWork ? 'both' : it.inWork ? 'inWork' : 'published'],
            ],
          }))}
        />
      )}
      {next !== undefined && <Pagination next={href(`${urls.rules()}?sau=${encodeURIComponent(next)}`)} />}
    </AdministrationLayout>
  )
}
