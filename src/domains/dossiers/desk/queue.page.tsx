import { EmptyState, Pagination } from '#ui/parts.tsx'
import { Form } from '#ui/form.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import type { DeskLayout } from './columns.ts'
import type { QueueCounts } from './desk.sql.ts'
import { DeskFrame } from './desk-frame.page.tsx'
import { FilterForm, type FilterProps } from './list-filters.page.tsx'
import { ListRows } from './list-rows.page.tsx'
import { ListTools } from './list-tools.page.tsx'
import { addressOf, type ListView } from './list-view.ts'
import { en } from './queue.en.ts'
import type { Queue } from './queues.ts'
import { vi } from './queue.vi.ts'
import type { SavedList } from './saved-views.ts'
import type { WordedRow } from './worded-rows.ts'

export type QueuePageProps = Omit<FilterProps, 'view'> & {
  counts: QueueCounts
  /** Undefined: what was searched for. */
  view: ListView | undefined
  terms: string | undefined
  rows: readonly WordedRow[]
  layout: DeskLayout
  saved: readonly SavedList[]
  fault: 'name' | 'many' | undefined
  address: string
  ticked: boolean
  next: string | undefined
}

export function QueuePage(props: QueuePageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { view, terms, layout } = props
  const list = view && addressOf(view)
  const kept = props.saved.find((it) => it.address === list)
  const name = kept?.name ?? (view ? t.queues[view.queue] : t.find)
  return (
    <DeskFrame
      title={t.title(name)}
      counts={props.counts}
      current={kept ? undefined : view?.queue}
      saved={props.saved}
      {...(list && { list })}
      keys
    >
      <h1 class="govuk-heading-l">{name}</h1>
      <div class="portal-desk__tools">
        <DeskSearch terms={terms} />
        {view && <FilterForm {...props} view={view} />}
        <ListTools {...props} address={list ?? props.address} />
      </div>
      {!view && <p class="govuk-body">{t.searching(terms ?? '')}</p>}
      {props.rows.length > 0 ? (
        <ListRows {...props} name={name} columns={layout.columns} order={orderOf(t, view)} />
      ) : (
        <Nothing queue={view?.queue} />
      )}
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

/** How the list is ordered, said where it ends. */
function orderOf({ orders }: typeof vi, view: ListView | undefined): string {
  if (view === undefined) return orders.found
  const { queue, sort } = view
  if (sort !== 'due') return orders[sort]
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
