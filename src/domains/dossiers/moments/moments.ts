import { addWorkingTime, isWorkingDay, nextWorkingDay, startOfOffice, type WorkingCalendar } from '#law'
import { dayOf } from '#platform/clock.ts'
import type { Dossier } from '../dossier.sql.ts'
import type { TimeSettings } from '../time-settings.ts'

/** What comes due about a dossier without anybody asking. `recount`: its moments were never counted. */
export type MomentKind =
  | 'recount'
  | 'accept-late'
  | 'due-warning'
  | 'overdue'
  | 'supplement-reminder'
  | 'supplement-close'
  | 'tacit'
  | 'result-expiry'
  | 'due-reminder'
  | 'collect-reminder'

export type Moment = { kind: MomentKind; at: Date }

/** Word of something to come: worth nothing when its time has passed before it was known. */
export const aheadOnly: ReadonlySet<MomentKind> = new Set([
  ...(['due-warning', 'supplement-reminder', 'result-expiry', 'due-reminder', 'collect-reminder'] as const),
])

type Timed = Pick<
  Dossier,
  | 'master'
  | 'status'
  | 'acceptBy'
  | 'acceptedAt'
  | 'currentDue'
  | 'pausedAt'
  | 'supplementDeadline'
  | 'tacitDue'
  | 'handling'
  | 'resultValidUntil'
  | 'outcome'
  | 'isTacit'
  | 'returnChannel'
  | 'endedAt'
>

const hourMs = 3_600_000

/** Everything that is due about a dossier in its present state. What an agency's own system masters is not ours to time. */
export function momentsOf(calendar: WorkingCalendar, dossier: Timed, settings: TimeSettings): Moment[] {
  const { status, acceptBy, supplementDeadline } = dossier
  if (dossier.master === 'agency') return []
  if (status === 1) return acceptBy === null ? [] : [{ kind: 'accept-late', at: new Date(acceptBy) }]
  if (status === 5)
    return supplementDeadline === null
      ? []
      : supplementMoments(calendar, dossier, new Date(supplementDeadline), settings)
  if ((status === 2 || status === 4) && dossier.pausedAt === null) return runningMoments(calendar, dossier, settings)
  if (status === 6)
    return remindersAfter(calendar, dossier.pausedAt, { kind: 'due-reminder', days: settings.remindDueWorkingDays })
  if (status === 9)
    return [...collectMoments(calendar, dossier, settings), ...expiryMoments(calendar, dossier, settings)]
  if (status === 10) return expiryMoments(calendar, dossier, settings)
  return []
}

function supplementMoments(
  calendar: WorkingCalendar,
  dossier: Timed,
  deadline: Date,
  settings: TimeSettings,
): Moment[] {
  const reminders = settings.remindSupplementWorkingDays.map((days): Moment => {
    const day = workingDaysBefore(calendar, dayOf(deadline), days)
    return { kind: 'supplement-reminder', at: beginOfOfficeDay(calendar, day) }
  })
  const close = closesAt(calendar, dossier, deadline)
  return [...reminders, ...(close ? [{ kind: 'supplement-close' as const, at: close }] : [])]
}

/** When a supplement that does not come ends the dossier; undefined where it does not. */
export function closesAt(
  calendar: WorkingCalendar,
  { handling }: Pick<Dossier, 'handling'>,
  deadline: Date,
): Date | undefined {
  if (!handling?.autoClose) return undefined
  const wholeDays = 8 * hourMs * handling.graceDays
  return wholeDays === 0 ? deadline : addWorkingTime(calendar, deadline, wholeDays)
}

/** What the applicant is told with the deadline, and what the act keeps of it. */
export function endsAt(
  calendar: WorkingCalendar,
  dossier: Pick<Dossier, 'handling'>,
  deadline: Date,
): { closesAt?: string } {
  const at = closesAt(calendar, dossier, deadline)
  return at ? { closesAt: at.toISOString() } : {}
}

function runningMoments(calendar: WorkingCalendar, dossier: Timed, settings: TimeSettings): Moment[] {
  const { currentDue, tacitDue } = dossier
  const tacit: Moment[] = tacitDue === null ? [] : [{ kind: 'tacit', at: new Date(tacitDue) }]
  if (currentDue === null) return tacit
  const due = new Date(currentDue)
  const warning = addWorkingTime(calendar, due, -settings.warnBeforeDueWorkingHours * hourMs)
  return [{ kind: 'due-warning', at: warning }, { kind: 'overdue', at: due }, ...tacit]
}

function expiryMoments(
  calendar: WorkingCalendar,
  { resultValidUntil }: Timed,
  { remindResultExpiryDays }: TimeSettings,
): Moment[] {
  if (resultValidUntil === null) return []
  const day = new Date(Date.parse(resultValidUntil) - remindResultExpiryDays * 24 * hourMs).toISOString().slice(0, 10)
  return [{ kind: 'result-expiry', at: beginOfOfficeDay(calendar, day) }]
}

/** A result on paper that nobody comes for. */
function collectMoments(calendar: WorkingCalendar, dossier: Timed, settings: TimeSettings): Moment[] {
  const { outcome, isTacit, returnChannel, endedAt } = dossier
  if (outcome !== 'granted' || isTacit || returnChannel !== 'in-person') return []
  return remindersAfter(calendar, endedAt, { kind: 'collect-reminder', days: settings.remindCollectWorkingDays })
}

/** At the begin of the working days that come so many working days after this moment. */
function remindersAfter(
  calendar: WorkingCalendar,
  since: string | null,
  it: { kind: MomentKind; days: readonly number[] },
): Moment[] {
  if (since === null) return []
  return it.days.map((count) => {
    let day = dayOf(new Date(since))
    for (let left = count; left > 0; left--) day = nextWorkingDay(calendar, day)
    return { kind: it.kind, at: beginOfOfficeDay(calendar, day) }
  })
}

/** The working day so many working days before this one. */
function workingDaysBefore(calendar: WorkingCalendar, from: string, count: number): string {
  let day = from
  for (let left = count; left > 0; ) {
    day = new Date(Date.parse(day) - 24 * hourMs).toISOString().slice(0, 10)
    if (isWorkingDay(calendar, day)) left--
  }
  return day
}

function beginOfOfficeDay({ hours }: WorkingCalendar, day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00+07:00`) + startOfOffice(hours))
}
