import { dayOf } from '#platform/clock.ts'
import { isWorkingDay, nextWorkingDay, type WorkingCalendar } from '#law'
import type { ActRow } from './chain.ts'
import { afterSupplement, countedDue, resume } from './clock.ts'
import { endOfOfficeDay } from './desk/office-day.ts'
import { applyChange, blankState, isOver, type ActName, type State, type Track } from './dossier.ts'
import type { Dossier } from './dossier.sql.ts'
import { isJoined, onTrack } from './on-track.ts'

/** An act as far as the clock goes. */
export type ClockAct = Pick<ActRow, 'at' | 'change'> & { act: ActName }

/** The calendar by which the dossier's agency counted at a moment. */
export type CalendarAt = (moment: Date) => WorkingCalendar

export type Calendars = { before: CalendarAt; after: CalendarAt }

/** What a changed calendar makes of a dossier; undefined: nothing. */
export type Recounted = { currentDue?: string; supplementDeadline?: string; tracks?: { number: number; due: string }[] }

/**
 * The promised date and the applicant's own deadline by the changed calendar. A date that the limit does not explain was
 * given by a person: it only moves off a day that is no longer worked. An earlier date never lies behind: nobody becomes
 * late by a decision of today. The applicant's deadline only ever moves to later. Of a joined-up dossier the promise for the
 * whole and each agency's own date are counted.
 * @law 8
 */
export function recounted(
  dossier: Dossier,
  acts: readonly ClockAct[],
  it: Calendars & { now: Date },
): Recounted | undefined {
  const change: Recounted = {}
  const due = isJoined(dossier) ? dueOfPart(dossier, it) : newDue(dossier, acts, it)
  if (due !== dossier.currentDue) change.currentDue = due!
  const deadline = dossier.supplementDeadline && offDaysOff(dossier.supplementDeadline, it)
  if (deadline && deadline !== dossier.supplementDeadline) change.supplementDeadline = deadline
  const tracks = isJoined(dossier) ? dossier.tracks.flatMap((track) => recountedTrack(dossier, track, it)) : []
  if (tracks.length > 0) change.tracks = tracks
  return Object.keys(change).length > 0 ? change : undefined
}

function recountedTrack(
  whole: Dossier,
  track: Track,
  it: Calendars & { now: Date },
): { number: number; due: string }[] {
  if (isOver(track.status)) return []
  const due = dueOfPart(onTrack(whole, track.number), it)
  return due === null || due === track.due ? [] : [{ number: track.number, due }]
}

/** A clock that has not stood is counted anew by its limit; any other date only leaves a day that is no longer worked. */
function dueOfPart(dossier: Dossier, it: Calendars & { now: Date }): string | null {
  const { acceptedAt, currentDue } = dossier
  if (currentDue === null || acceptedAt === null) return currentDue
  const start = new Date(acceptedAt)
  const by = (calendarAt: CalendarAt) => countedDue(calendarAt(start), dossier, start)?.toISOString()
  return notBehind(by(it.before) === currentDue ? by(it.after)! : offDaysOff(currentDue, it), currentDue, it)
}

function newDue(dossier: Dossier, acts: readonly ClockAct[], it: Calendars & { now: Date }): string | null {
  const { currentDue } = dossier
  if (currentDue === null) return null
  const isCounted = dueByActs(dossier, acts, it.before) === currentDue
  return notBehind(offDaysOff(isCounted ? dueByActs(dossier, acts, it.after)! : currentDue, it), currentDue, it)
}

/**
 * The date that the acts lead to by a calendar: the limit from acceptance, pauses, and restarts. Earlier recounts are left
 * out; a date that another act set was given by a person.
 */
export function dueByActs(dossier: Dossier, acts: readonly ClockAct[], calendarAt: CalendarAt): string | null {
  let state: State = blankState
  let due: string | null = null
  for (const act of acts) {
    const next = applyChange(state, act.change)
    const given = act.change.currentDue
    if (act.act !== 'recount-due' && given !== undefined) {
      const view: Dossier = {
        ...dossier,
        ...state,
        limitCorrected: next.limitCorrected,
        extraDays: next.extraDays,
        currentDue: due,
      }
      due = dueAfter(act, view, calendarAt(new Date(act.at))) ?? given
    }
    state = next
  }
  return due
}

/** What the rules make of an act that moved the date; undefined when a person gave it. */
function dueAfter(
  { act, at, change }: ClockAct,
  dossier: Dossier,
  calendar: WorkingCalendar,
): string | null | undefined {
  const moment = new Date(at)
  if (act === 'accept') return countedDue(calendar, dossier, moment)?.toISOString()
  if (change.pausedAt !== null) return undefined
  return (act === 'submit-supplement' ? afterSupplement : resume)(calendar, dossier, moment).currentDue
}

/** A date on a day that was worked and no longer is moves to the next working day (Civil Code 2015 art. 148.5). */
function offDaysOff(date: string, { before, after }: Calendars): string {
  const moment = new Date(date)
  const [was, is, day] = [before(moment), after(moment), dayOf(moment)]
  if (isWorkingDay(is, day) || !isWorkingDay(was, day)) return date
  return endOfOfficeDay(is, nextWorkingDay(is, day)).toISOString()
}

/** At the earliest the end of today's office hours, or of the next working day's; never later than promised. */
function notBehind(due: string, promised: string, { after, now }: Calendars & { now: Date }): string {
  const calendar = after(now)
  const today = dayOf(now)
  const end = endOfOfficeDay(calendar, isWorkingDay(calendar, today) ? today : nextWorkingDay(calendar, today))
  const earliest = end > now ? end : endOfOfficeDay(calendar, nextWorkingDay(calendar, today))
  const floor = Math.min(earliest.getTime(), Date.parse(promised))
  return new Date(Math.max(Date.parse(due), floor)).toISOString()
}
