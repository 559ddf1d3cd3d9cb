import { isCalendarDay } from '#platform/dates.ts'
import { statuses } from '../dossier.ts'
import { urls } from '../urls.ts'
import {
  type Cursor,
  dueFilters,
  type Filters,
  type Queue,
  queueOf,
  queueSlugs,
  readCursor,
  readWordCursor,
  type Sort,
  sortSlugs,
  sorts,
} from './queues.ts'

/** A list as an address says it. */
export const addressNames = [
  ...['hang', 'xep', 'thu-tuc', 'trang-thai', 'han', 'can-bo', 'nop-tu', 'nop-den', 'han-tu', 'han-den'],
] as const
export type Address = { [name in string]?: string }

/** A queue, narrowed and sorted. */
export type ListView = { queue: Queue; filters: Filters; sort: Sort }

const days = { filedFrom: 'nop-tu', filedTo: 'nop-den', dueFrom: 'han-tu', dueTo: 'han-den' } as const
export type DayFilter = keyof typeof days
export const dayFilters = Object.keys(days) as DayFilter[]
export function dayName(filter: DayFilter): string {
  return days[filter]
}

export function readView(query: Address, fallback: Queue): ListView {
  const day = (name: DayFilter) => readDay(query[days[name]])
  return {
    queue: queueOf(query.hang) ?? fallback,
    sort: sorts.find((it) => sortSlugs[it] === query.xep) ?? 'due',
    filters: {
      procedure: query['thu-tuc'] || undefined,
      status: statuses.find((it) => String(it) === query['trang-thai']),
      due: dueFilters.find((it) => it === query.han),
      assignee: query['can-bo'] || undefined,
      ...Object.fromEntries(dayFilters.flatMap((name) => (day(name) ? [[name, day(name)]] : []))),
    },
  }
}

/** Days that were typed and are none. */
export function wrongDays(query: Address): DayFilter[] {
  return dayFilters.filter((name) => (query[days[name]] ?? '').trim() !== '' && !readDay(query[days[name]]))
}

export function readPlace(view: ListView, text: string | undefined): Cursor | undefined {
  return view.sort === 'code' || view.sort === 'procedure' ? readWordCursor(text) : readCursor(text)
}

/** The list as a query; what is as the queue begins is left out. */
export function queryOf({ queue, filters, sort }: ListView): URLSearchParams {
  const { procedure, status, due, assignee } = filters
  const given = {
    hang: queueSlugs[queue],
    xep: sort === 'due' ? undefined : sortSlugs[sort],
    'thu-tuc': procedure,
    'trang-thai': status,
    han: due,
    'can-bo': assignee,
    ...Object.fromEntries(dayFilters.map((name) => [days[name], filters[name]])),
  }
  return new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
}

export function addressOf(view: ListView, more: Record<string, string> = {}): string {
  const query = queryOf(view)
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  return `${urls.desk()}?${query}`
}

/** "27/11/2026", "7-1-2026" or `2026-11-27`. */
function readDay(typed: string | undefined): string | undefined {
  const text = typed?.trim() ?? ''
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  const day = local ? `${local[3]}-${local[2]!.padStart(2, '0')}-${local[1]!.padStart(2, '0')}` : text
  return isCalendarDay(day) ? day : undefined
}
