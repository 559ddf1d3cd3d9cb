import { SelectField, Button, Form, HiddenField } from '#ui/form.tsx'
import { Details, EmptyState, Pagination, Table } from '#ui/parts.tsx'
import { briefTitle } from '#procedures'
import { formatShortMoment } from '#ui/format.ts'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { statuses } from '../dossier.ts'
import { statusNames } from '../status-names.ts'
import { urls } from '../urls.ts'
import type { QueueCounts, QueueRow } from './desk.sql.ts'
import { DeskFrame } from './desk-frame.page.tsx'
import { DueTag, RowStatus } from './due-tag.page.tsx'
import type { DueWords } from './due-words.ts'
import { en } from './queue.en.ts'
import { dueFilters, type Filters, type Queue, queueSlugs } from './queues.ts'
import { vi } from './queue.vi.ts'

/** `at`: the moment that the words of the due column speak of. */
export type WordedRow = QueueRow & { words: DueWords; at: Date | null }

export type QueuePageProps = {
  counts: QueueCounts
  /** Undefined: what was searched for. */
  queue: Queue | undefined
  terms: string | undefined
  filters: Filters
  procedures: readonly { code: string; name: string }[]
  officers: readonly { accountId: string; name: string }[]
  rows: readonly WordedRow[]
  next: string | undefined
}

export function QueuePage(props: QueuePageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { queue, terms } = props
  const name = queue ? t.queues[queue] : t.find
  return (
    <DeskFrame title={t.title(name)} counts={props.counts} current={queue} keys>
      <h1 class="govuk-heading-l">{name}</h1>
      <div class="portal-desk__tools">
        <DeskSearch terms={terms} />
        {queue && <FilterForm {...props} queue={queue} />}
      </div>
      {!queue && <p class="govuk-body">{t.searching(terms ?? '')}</p>}
      {props.rows.length > 0 ? <Rows name={name} queue={queue} rows={props.rows} /> : <Nothing queue={queue} />}
      <Pagination {...(props.next && { next: href(props.next) })} />
    </DeskFrame>
  )
}

/** Posted: what people are called does not belong in an address. */
function DeskSearch({ terms }: { terms: string | undefined }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Form action={href(`${urls.desk()}/tim`)} class="portal-desk__search">
      <label class="govuk-visually-hidden" for="q">
        {t.search}
      </label>
      <div class="portal-search portal-desk__box">
        <input
          class="portal-search__input"
          id="q"
          name="q"
          type="search"
          value={terms}
          placeholder={t.search}
          autocomplete="off"
          maxlength={100}
          aria-describedby="q-hint"
        />
        <button class="portal-search__button" type="submit">
          {t.find}
        </button>
      </div>
      <p class={terms === undefined ? 'govuk-visually-hidden' : 'govuk-hint'} id="q-hint">
        {t.searchKept}
      </p>
    </Form>
  )
}

function FilterForm(props: QueuePageProps & { queue: Queue }) {
  const t = useTexts({ vi, en })
  const names = useTexts(statusNames)
  const href = useHref()
  const { filters, queue } = props
  const any = Object.values(filters).some((it) => it !== undefined)
  const officers = props.officers.map((it) => ({ value: it.accountId, text: it.name }))
  return (
    <Details summary={t.filters.title} open={any}>
      <Form action={href(urls.desk())} method="get" class="portal-desk__filters">
        <HiddenField name="hang" value={queueSlugs[queue]} />
        <SelectField
          name="thu-tuc"
          label={t.filters.procedure}
          empty={t.filters.all}
          value={filters.procedure ?? ''}
          options={props.procedures.map((it) => ({ value: it.code, text: briefTitle(it.name) }))}
        />
        <SelectField
          name="trang-thai"
          label={t.filters.status}
          empty={t.filters.all}
          value={filters.status === undefined ? '' : String(filters.status)}
          options={statuses.map((status) => ({ value: String(status), text: names[status] }))}
        />
        {queue !== 'finished' && (
          <SelectField
            name="han"
            label={t.filters.due}
            empty={t.filters.all}
            value={filters.due ?? ''}
            options={dueFilters.map((due) => ({ value: due, text: t.filters.dues[due] }))}
          />
        )}
        <SelectField
          name="can-bo"
          label={t.filters.assignee}
          empty={t.filters.all}
          value={filters.assignee ?? ''}
          options={[{ value: 'none', text: t.filters.nobody }, ...officers]}
        />
        <Button kind="secondary">{t.filters.apply}</Button>
        {any && (
          <a class="govuk-link" href={href(`${urls.desk()}?hang=${queueSlugs[queue]}`)}>
            {t.filters.clear}
          </a>
        )}
      </Form>
    </Details>
  )
}

function Rows({ name, queue, rows }: { name: string } & Pick<QueuePageProps, 'queue' | 'rows'>) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { code, procedure, applicant, status, due } = t.columns
  return (
    <div data-island="desk-keys" class="portal-queue">
      <Table
        caption={t.caption(name)}
        captionHidden
        columns={[
          { text: code, whole: true },
          { text: procedure },
          { text: applicant },
          { text: status, whole: true },
          { text: due, whole: true },
        ]}
        rows={rows.map((row) => ({
          key: `${row.dossierId} ${row.track}`,
          cells: [
            <a key="link" class="govuk-link" href={href(addressOf(row))} data-dossier>
              {row.number}
            </a>,
            <RowWork key="work" row={row} />,
            row.applicantName,
            <RowStatus
              key="status"
              status={row.status}
              supplemented={row.supplemented}
              hasMessages={row.hasMessages}
            />,
            <DueTag key="due" words={row.words} at={row.at} />,
          ],
        }))}
      />
      <p class="govuk-hint portal-queue__note">
        {orderOf(t, queue)} {t.workingDays}
      </p>
    </div>
  )
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

/** How the list is ordered, said where it ends. */
function orderOf({ orders }: typeof vi, queue: Queue | undefined): string {
  if (queue === undefined) return orders.found
  if (queue === 'finished') return orders.finished
  return queue === 'arriving' || queue === 'returning' || queue === 'citizen' ? orders.filed : orders.due
}

function Nothing({ queue }: { queue: Queue | undefined }) {
  const t = useTexts({ vi, en })
  return (
    <EmptyState title={t.empty.title}>
      <p class="govuk-body">
        {queue === undefined ? t.empty.search : queue === 'arriving' ? t.empty.arriving : t.empty.other}
      </p>
    </EmptyState>
  )
}
