import type { ComponentChildren } from 'preact'
import { briefTitle } from '#procedures'
import { Form, HiddenField } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { BulkBar, RowBox } from '../bulk-acts/bulk-bar.page.tsx'
import { bulkActsOf } from '../bulk-acts/bulk.ts'
import { urls } from '../urls.ts'
import type { ColumnName } from './columns.ts'
import type { QueueRow } from './desk.sql.ts'
import { DueTag, RowStatus } from './due-tag.page.tsx'
import { en } from './queue.en.ts'
import { vi } from './queue.vi.ts'
import type { WordedRow } from './worded-rows.ts'

export type ListRowsProps = {
  name: string
  rows: readonly WordedRow[]
  columns: readonly ColumnName[]
  /** How the list is ordered, in words. */
  order: string
  /** The list's own address, to come back to. */
  address: string
  /** Every box is ticked. */
  ticked: boolean
}

/** The lines of a list, with boxes where something can be done with several at once. */
export function ListRows(props: ListRowsProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor } = useView()
  const picks = bulkActsOf(actor).length > 0
  const table = <Lines {...props} picks={picks} />
  const { address } = props
  return (
    <div data-island="desk-keys" class="portal-queue">
      {picks ? (
        <Form action={href(urls.bulks)}>
          <HiddenField name="ve" value={address} />
          <BulkBar
            all={href(`${address}${address.includes('?') ? '&' : '?'}chon=het`)}
            none={href(address)}
            ticked={props.ticked}
          />
          {table}
        </Form>
      ) : (
        table
      )}
      <p class="govuk-hint portal-queue__note">
        {props.order} {t.workingDays}
      </p>
    </div>
  )
}

const whole: ReadonlySet<ColumnName> = new Set(['code', 'filed', 'accepted'])

function Lines({ name, rows, columns, picks, ticked }: ListRowsProps & { picks: boolean }) {
  const t = useTexts({ vi, en })
  const cell = useCells()
  const pick = { text: t.choose, kind: 'pick' }
  return (
    <Table
      caption={t.caption(name)}
      captionHidden
      columns={[
        ...(picks ? [pick] : []),
        ...columns.map((column) => ({ text: t.columns[column], whole: whole.has(column), kind: column })),
      ]}
      rows={rows.map((row) => ({
        key: `${row.dossierId} ${row.track}`,
        cells: [
          ...(picks ? [<RowBox key="pick" row={row} checked={ticked} />] : []),
          ...columns.map((column) => cell(row, column)),
        ],
      }))}
    />
  )
}

function useCells(): (row: WordedRow, column: ColumnName) => ComponentChildren {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (row, column) => {
    switch (column) {
      case 'code':
        return (
          <a class="govuk-link" href={href(addressOf(row))} data-dossier>
            {row.number}
          </a>
        )
      case 'procedure':
        return <RowWork row={row} />
      case 'applicant':
        return row.applicantName
      case 'owner':
        return row.ownerName
      case 'status':
        return <RowStatus status={row.status} supplemented={row.supplemented} hasMessages={row.hasMessages} />
      case 'assignee':
        return row.assigneeName || <span class="portal-soft">{t.nobody}</span>
      case 'agency':
        return row.agencyName
      case 'channel':
        return t.channels[row.channel]
      case 'filed':
        return formatShortMoment(row.filedAt, language)
      case 'accepted':
        return row.acceptedAt ? formatShortMoment(row.acceptedAt, language) : null
      case 'due':
        return <DueTag words={row.words} at={row.at} />
    }
  }
}

/** A part of a joined-up dossier opens at that part. */
function addressOf({ dossierId, partName, track }: QueueRow): string {
  return `${urls.deskDossier(dossierId)}${partName === '' ? '' : `?phan=${track}`}`
}

/** The procedure; below it the part, the step, whose turn it is, and until when. */
function RowWork({ row }: { row: WordedRow }) {
  const { whoseTurn: t } = useTexts({ vi, en })
  const { language } = useView()
  const working = row.status === 2 || row.status === 4
  const turn = row.toReceive
    ? [t.toReceive]
    : working && row.stepName !== ''
      ? [
          row.stepName,
          row.assigneeName || (row.stepRole && t.roles[row.stepRole]),
          row.stepDue && t.until(formatShortMoment(row.stepDue, language)),
        ]
      : []
  const words = [row.partName, ...turn].filter(Boolean).join(' · ')
  return (
    <>
      {briefTitle(row.procedureName)}
      {words !== '' && <div class="portal-table__more">{words}</div>}
    </>
  )
}
