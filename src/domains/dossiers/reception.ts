import { apologyLatest, notEligibleNoticeBy, type WorkingCalendar } from '#law'
import { acceptByOf, countedDue, tacitDueOf, textsInForce } from './clock.ts'
import type { Change, LateAct } from './dossier.ts'
import type { Dossier } from './dossier.sql.ts'
import type { Handling } from './handling/handling.ts'

type Late = Pick<Dossier, 'lateActs' | 'acceptBy' | 'acceptedAt' | 'currentDue' | 'supplementsAsked'>

/**
 * What filing begins: the rules that hold, and until when the agency answers.
 * @law 3.2
 */
export function filedClock(calendar: WorkingCalendar, handling: Handling, filed: Date): Change {
  return { handling, acceptBy: acceptByOf(calendar, handling, filed).toISOString() }
}

/**
 * What acceptance begins: the clock, from full and correct receipt, and the rules and texts of that day, which stay.
 * `from`: what the limit is counted from. `due` is the officer's where nobody can count the limit. Undefined: it is needed and was not given.
 * @law 3.7-4
 */
export function acceptedClock(
  calendar: WorkingCalendar,
  dossier: Dossier,
  it: { received: Date; from?: Date; handling: Handling; remote: boolean; due?: Date | undefined },
): Change | undefined {
  const { received, from = received, handling } = it
  const extraDays = it.remote ? handling.remoteDays : 0
  const due = countedDue(calendar, { ...dossier, extraDays }, from) ?? it.due
  if (!due) return undefined
  const tacit = tacitDueOf(calendar, handling, { from, due })
  return {
    acceptedAt: received.toISOString(),
    originalDue: due.toISOString(),
    currentDue: due.toISOString(),
    tacitDue: tacit?.toISOString() ?? null,
    extraDays,
    handling,
    law: textsInForce(received),
    ...answered(dossier, received),
  }
}

/**
 * The agency has answered a filing, in one of the three ways: nobody waits for that any more; late when it was.
 * @law 3.2
 */
export function answered(dossier: Late, moment: Date): Change {
  if (dossier.acceptBy === null) return {}
  const late = moment > new Date(dossier.acceptBy)
  return { acceptBy: null, ...(late && withLate(dossier, 'receive')) }
}

/**
 * Asking for a supplement: before acceptance it answers the filing; after it, the notice that a dossier is not eligible is
 * late when three working days from receipt have passed.
 * @law 3.4-19.4
 */
export function askedInTime(calendar: WorkingCalendar, dossier: Late, moment: Date): Change {
  if (dossier.acceptedAt === null) return answered(dossier, moment)
  if (dossier.supplementsAsked > 0) return {}
  const late = moment > notEligibleNoticeBy(calendar, new Date(dossier.acceptedAt))
  return late ? withLate(dossier, 'not-eligible') : {}
}

/**
 * The apology moves the promised date once; one that comes less than a day before it counts as late.
 * @law 3.4-19.9
 */
export function apologisedClock(
  calendar: WorkingCalendar,
  dossier: Late & { currentDue: string },
  it: { moment: Date; due: Date },
): Change {
  const { moment, due } = it
  const after = due.toISOString()
  const late = moment > apologyLatest(calendar, new Date(dossier.currentDue))
  return {
    currentDue: after,
    apology: { at: moment.toISOString(), before: dossier.currentDue, after },
    ...(late && withLate(dossier, 'apologise')),
  }
}

function withLate({ lateActs }: Pick<Dossier, 'lateActs'>, act: LateAct): Change {
  return lateActs.includes(act) ? {} : { lateActs: [...lateActs, act] }
}
