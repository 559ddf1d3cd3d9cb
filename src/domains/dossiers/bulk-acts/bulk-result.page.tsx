import { Button, Form } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Notice, Table, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { QueueCounts } from '../desk/desk.sql.ts'
import { DeskFrame } from '../desk/desk-frame.page.tsx'
import { StatusTag } from '../desk/due-tag.page.tsx'
import { officerActs } from '../desk/officer-acts.ts'
import { urls } from '../urls.ts'
import { en } from './bulk-acts.en.ts'
import { vi } from './bulk-acts.vi.ts'
import type { Bulk, BulkRow } from './bulk.sql.ts'
import { RowLink } from './bulk-row.page.tsx'
import { ProblemWords } from './problem-words.page.tsx'

export type BulkResultProps = { bulk: Bulk; counts: QueueCounts; rows: readonly BulkRow[] }

/** What came of each dossier: done, with its code and state; or why not, and where to mend it. */
export function BulkResultPage({ bulk, counts, rows }: BulkResultProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const inState = (state: BulkRow['state']) => rows.filter((it) => it.state === state)
  const [done, refused, waiting] = [inState('done'), inState('refused'), inState('waiting')]
  const papers = done.filter((it) => it.answer?.paper !== undefined).length
  const title = bulk.act === 'print' ? t.printable(papers) : t.done(done.length, rows.length)
  return (
    <DeskFrame title={`${title} - ${t.titles[bulk.act]}`} counts={counts}>
      <a class="govuk-back-link" href={href(bulk.list)}>
        {t.back}
      </a>
      <p class="govuk-caption-m">{t.titles[bulk.act]}</p>
      <h1 class="govuk-heading-l">{title}</h1>
      {refused.length > 0 && <p class="govuk-body">{t.refusedCount(refused.length)}</p>}
      {waiting.length > 0 && (
        <Notice tone="waiting" title={t.waitingTitle(waiting.length)} live>
          <p class="govuk-body">{t.waiting}</p>
          <Form action={href(urls.bulk(bulk.id))}>
            <Button>{t.goOn}</Button>
          </Form>
        </Notice>
      )}
      {papers > 0 && (
        <p class="govuk-body">
          <a class="govuk-button" href={href(urls.bulkPapers(bulk.id))} draggable={false}>
            {t.printAll(papers)}
          </a>
        </p>
      )}
      <Results bulk={bulk} rows={[...refused, ...waiting, ...done]} />
    </DeskFrame>
  )
}

/** What needs somebody stands first. */
function Results({ bulk, rows }: { bulk: Bulk; rows: readonly BulkRow[] }) {
  const t = useTexts({ vi, en })
  const { number, applicant, result, now } = { ...t.columns, now: t.states }
  const tones = { waiting: 'neutral', done: 'done', refused: 'refused' } as const
  return (
    <Table
      caption={t.titles[bulk.act]}
      captionHidden
      columns={[{ text: number, whole: true }, { text: applicant }, { text: result }]}
      rows={rows.map((row) => ({
        key: row.position,
        cells: [
          <RowLink key="link" row={row} />,
          row.applicantName,
          <div key="result">
            <Tag tone={tones[row.state]}>{now[row.state]}</Tag> <Outcome act={bulk.act} row={row} />
          </div>,
        ],
      }))}
    />
  )
}

function Outcome({ act, row }: { act: Bulk['act']; row: BulkRow }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  if (row.state === 'refused')
    return (
      <>
        <ProblemWords code={row.problem ?? 'broken'} />{' '}
        {act === 'print' ? (
          <RowLink row={row}>{t.open}</RowLink>
        ) : (
          <RowLink row={row} slug={officerActs[act].slug}>
            {t.again}
          </RowLink>
        )}
      </>
    )
  if (row.answer === null) return null
  const { due, assignee, way, received, paper, status } = row.answer
  if (act === 'print')
    return (
      <a class="govuk-link" href={href(urls.paperPdf(row.dossierId, paper ?? 0))}>
        {t.outcomes.print}
      </a>
    )
  const words = received
    ? t.outcomes.received
    : act === 'accept'
      ? t.outcomes.accept(due ? formatMoment(new Date(due), language) : '')
      : act === 'assign'
        ? t.outcomes.assign(assignee ?? '')
        : t.outcomes['hand-over'](way ? t.ways[way] : '')
  return (
    <>
      {words} <StatusTag status={status} short />
    </>
  )
}
