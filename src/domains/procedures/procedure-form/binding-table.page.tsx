import { urls as formUrls } from '#eforms'
import { dayOf } from '#platform/clock.ts'
import { formatDay } from '#ui/format.ts'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './procedure-form.en.ts'
import type { BindingRow } from './procedure-form.sql.ts'
import { vi } from './procedure-form.vi.ts'

/** Which form was bound when and by whom: of one procedure, or the procedures of one form. */
export function BindingTable({ rows, of }: { rows: readonly BindingRow[]; of: 'procedure' | 'form' }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <Table
      caption={t.title}
      captionHidden
      columns={[{ text: of === 'form' ? t.procedure : t.form }, { text: t.from, whole: true }, { text: t.by }]}
      rows={rows.map((it) => ({
        key: it.id,
        cells: [
          of === 'form' ? <BoundProcedure row={it} /> : <BoundForm row={it} />,
          formatDay(dayOf(it.validFrom), language),
          <By row={it} />,
        ],
      }))}
    />
  )
}

function BoundForm({ row }: { row: BindingRow }) {
  const t = useTexts({ vi, en })
  if (row.formVersionId === null) return <>{t.general}</>
  return (
    <>
      {t.version(row.formTitle ?? '', row.formNumber ?? 0)}{' '}
      <a class="govuk-link" href={formUrls.print(row.formVersionId)}>
        {t.print}
      </a>
    </>
  )
}

function BoundProcedure({ row }: { row: BindingRow }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <>
      <a class="govuk-link" href={href(urls.versions(row.procedureCode))}>
        {row.procedureCode}
      </a>{' '}
      {row.procedureName} <span class="portal-table__more">{t.versionOnly(row.formNumber ?? 0)}</span>
    </>
  )
}

/** Names of officers are for the administration; readers see the decision, or that the agency did it. */
function By({ row }: { row: BindingRow }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor } = useView()
  const name = actor.kind === 'officer' ? row.name : ''
  if (row.decisionId === null) return <>{name || (row.name === '' ? t.portal : t.agency)}</>
  return (
    <>
      <a class="govuk-link" href={href(urls.decision(row.decisionId))}>
        {t.decision(row.decisionNumber ?? '')}
      </a>{' '}
      {name !== '' && <span class="portal-table__more">{name}</span>}
    </>
  )
}
