import { publishedLimits, type ProcedureLimit } from '#procedures'
import { calendarOf, handOverBy, isWorkingDay, type WorkingCalendar } from '#law'
import { dayOf, now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { type ComponentTick, ticksOf } from '../check-components/component-tick.sql.ts'
import { codeShape } from '../allocate-code.ts'
import { countedDue } from '../clock.ts'
import { wholeOf } from '../on-track.ts'
import { clockStarts } from './accept-dossier.ts'
import { handlingFor } from '../handling/handling-for.ts'
import { type SupplementChoices, supplementChoices } from '../request-supplement/supplement-choices.ts'
import type { Dossier } from '../dossier.sql.ts'
import { type RuledDossier, ruledDossier } from '../ruled-dossier.ts'

/** What accepting would lead to at this moment, and why: the officer sees it before deciding. */
export type Foresight = {
  received: Date
  /** The agency's own days and hours. */
  calendar: WorkingCalendar
  /** The code but for its serial; undefined when the agency has no code yet. */
  codeShape: string | undefined
  /** Undefined: nobody can count the limit, the officer sets the date. */
  due: Date | undefined
  /** Days off between, which the count left out. */
  skipped: string[]
  /** What the applicant's answers came to. */
  ruled: RuledDossier | undefined
  /** Other published limits that the officer may apply when the answers do not fit what was sent. */
  others: { limit: ProcedureLimit; due: Date }[]
  /** What there is to check, and what may be asked for when something is wanting. */
  choices: SupplementChoices
  /** How an officer found components while looking through them. */
  ticks: ComponentTick[]
  /** Working days more for a remote commune, and whether the owner lives in one; 0: there are none. */
  remote: { days: number; likely: boolean }
  /** Until when papers go on to who works with them; later than today after 15:00. */
  transfer: Date
}

export async function foreseeAcceptance(db: Db, dossier: Dossier): Promise<Foresight> {
  const received = now()
  const day = dayOf(received)
  const calendar = await calendarOf(db, dossier.agencyPath)
  const due = countedDue(calendar, dossier, clockStarts(calendar, dossier, received))
  const whole = wholeOf(dossier)
  const handling = await handlingFor(db, whole, received)
  const ruled = await ruledDossier(db, dossier)
  const skips = dossier.limitUnit === 'working-day' || dossier.limitUnit === 'hour'
  return {
    received,
    calendar,
    // Another part of a joined-up dossier has the code of the whole.
    codeShape: whole.code ?? (await codeShape(db, { ...whole, central: handling.central }, day)),
    due,
    skipped: due && skips ? daysOff(calendar, day, dayOf(due)) : [],
    ruled,
    others: ruled ? otherLimits(calendar, { dossier, received, ruled }) : [],
    choices: await supplementChoices(db, dossier),
    ticks: await ticksOf(db, dossier.id),
    remote: {
      days: handling.remoteDays,
      likely: handling.remoteCommunes.includes((dossier.owner.address ?? dossier.applicant.address)?.communeCode ?? ''),
    },
    transfer: handOverBy(calendar, received),
  }
}

/** The days between that no limit in working days counts. */
export function daysOff(calendar: WorkingCalendar, after: string, until: string): string[] {
  const found: string[] = []
  for (let at = Date.parse(after) + 86_400_000; at < Date.parse(until) && found.length < 100; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    if (!isWorkingDay(calendar, day)) found.push(day)
  }
  return found
}

function otherLimits(
  calendar: WorkingCalendar,
  it: { dossier: Dossier; received: Date; ruled: RuledDossier },
): Foresight['others'] {
  const { dossier, received, ruled } = it
  return publishedLimits(ruled.record)
    .filter((limit) => limit.amount !== dossier.limitAmount || limit.unit !== dossier.limitUnit)
    .flatMap((limit) => {
      const { amount, unit } = limit
      if (amount === null || unit === 'other') return []
      const due = countedDue(calendar, { ...dossier, limitCorrected: { amount, unit } }, received)
      return due ? [{ limit, due }] : []
    })
}
