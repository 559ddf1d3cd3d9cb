import { isCalendarDay } from '#platform/dates.ts'
import { uuidPattern } from '#platform/uuid.ts'
import type { Status } from '../dossier.ts'

/** The officer's queues, in the order of the rail. */
export const queues = [
  'arriving',
  'mine',
  'agency',
  'today',
  'overdue',
  'citizen',
  'returning',
  'elsewhere',
  'finished',
] as const
export type Queue = (typeof queues)[number]
export type OpenQueue = Exclude<Queue, 'finished'>

/** As they stand in addresses. */
export const queueSlugs: Record<Queue, string> = {
  arriving: 'cho-tiep-nhan',
  mine: 'cua-toi',
  agency: 'don-vi',
  today: 'den-han-hom-nay',
  overdue: 'qua-han',
  citizen: 'cho-nguoi-dan',
  returning: 'cho-tra-ket-qua',
  elsewhere: 'nhan-ho',
  finished: 'da-xong',
}

/** What was searched for stands beside the queues. */
export const searchSlug = 'tim'

export function queueOf(slug: string | undefined): Queue | undefined {
  return queues.find((queue) => queueSlugs[queue] === slug)
}

/** What the list may be narrowed to. Days are those of Viet Nam, both included. */
export type Filters = {
  procedure?: string | undefined
  status?: Status | undefined
  due?: DueFilter | undefined
  /** An account, or `none` for what nobody has yet. */
  assignee?: string | undefined
  filedFrom?: string | undefined
  filedTo?: string | undefined
  dueFrom?: string | undefined
  dueTo?: string | undefined
}
export const dueFilters = ['overdue', 'today', 'week', 'paused'] as const
export type DueFilter = (typeof dueFilters)[number]

/** What a list may be sorted by; `due` is the order that each queue begins with. */
export const sorts = ['due', 'filed', 'filed-newest', 'code', 'procedure'] as const
export type Sort = (typeof sorts)[number]
export const sortSlugs: Record<Sort, string> = {
  due: 'han',
  filed: 'nop',
  'filed-newest': 'nop-moi',
  code: 'ma',
  procedure: 'thu-tuc',
}

/** Counts beyond this are shown as "99+": nobody reads on, and counting to the end would cost. */
export const countedUpTo = 99

/** The moments that queues speak of, in Viet Nam's time (UTC+7). */
export type Moments = { now: Date; tomorrow: Date; nextWeek: Date; monday: Date }

export function momentsOf(now: Date): Moments {
  const dayMs = 86_400_000
  const offset = 7 * 3_600_000
  const midnight = Math.floor((now.getTime() + offset) / dayMs) * dayMs - offset
  const weekday = new Date(midnight + offset).getUTCDay()
  return {
    now,
    tomorrow: new Date(midnight + dayMs),
    nextWeek: new Date(midnight + 8 * dayMs),
    monday: new Date(midnight - ((weekday + 6) % 7) * dayMs),
  }
}

/**
 * Where a page of the list ended: what it is sorted by, the dossier and, in lists of tracks, which of its tracks. A moment
 * keeps the database's microseconds, so it stays text.
 */
export type Cursor = { moment: string; id: string; track?: number | undefined }

export function cursorText({ moment, id, track }: Cursor): string {
  return track === undefined ? `${moment}_${id}` : `${moment}_${id}_${track}`
}

const moment = '(\\d{4}-\\d{2}-\\d{2}) ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?\\+00'
const cursor = new RegExp(`^(?<end>infinity|${moment})_(?<id>${uuidPattern})(_(?<track>\\d{1,4}))?$`)
const wordCursor = new RegExp(`^(?<end>[\\w./-]{1,80})_(?<id>${uuidPattern})_(?<track>\\d{1,4})$`)

/** A cursor that somebody wrote by hand is none, unless PostgreSQL could have written it. */
export function readCursor(text: string | undefined): Cursor | undefined {
  const found = cursor.exec(text ?? '')
  if (!found || (found[2] !== undefined && !isCalendarDay(found[2]))) return undefined
  return partsOf(found)
}

/** The cursor of a list that is sorted by codes. */
export function readWordCursor(text: string | undefined): Cursor | undefined {
  const found = wordCursor.exec(text ?? '')
  return found ? partsOf(found) : undefined
}

function partsOf(found: RegExpExecArray): Cursor {
  const { end, id, track } = found.groups!
  return { moment: end!, id: id!, ...(track !== undefined && { track: Number(track) }) }
}
