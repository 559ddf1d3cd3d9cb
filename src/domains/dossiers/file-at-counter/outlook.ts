import { calendarOf, dueOf, type WorkingCalendar } from '#law'
import type { Actor } from '#platform/actor.ts'
import { dayOf, now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { clockStarts } from '../accept-dossier/accept-dossier.ts'
import { daysOff } from '../accept-dossier/foresee-acceptance.ts'
import { codeShape } from '../allocate-code.ts'
import { countedDue } from '../clock.ts'
import type { Dossier } from '../dossier.sql.ts'
import { plannedDossier } from '../file-dossier/file-dossier.ts'
import { handlingFor } from '../handling/handling-for.ts'
import { wholeOf } from '../on-track.ts'
import type { CounterDraft } from './counter-draft.ts'
import { filingOf, mayReturnAtOnce } from './decide.ts'

/** What accepting would lead to now. */
export type Outlook = {
  dossier: Dossier
  received: Date
  calendar: WorkingCalendar
  /** Undefined: the agency has no code yet, so it cannot accept. */
  codeShape: string | undefined
  /** Undefined: nobody can count the limit, the officer sets the date. */
  due: Date | undefined
  /** The days off that were not counted. */
  skipped: string[]
  /** Until when people are usually given for a supplement. */
  deadline: string
  atOnce: boolean
}

export async function outlookFor(db: Db, actor: Actor, open: CounterDraft): Promise<Outlook> {
  const received = now()
  const day = dayOf(received)
  const dossier = plannedDossier(actor, await filingOf(db, open))
  const whole = wholeOf(dossier)
  const calendar = await calendarOf(db, whole.agencyPath)
  const due = countedDue(calendar, dossier, clockStarts(calendar, dossier, received))
  const handling = await handlingFor(db, whole, received)
  const skips = dossier.limitUnit === 'working-day' || dossier.limitUnit === 'hour'
  return {
    ...{ dossier, received, calendar, due },
    codeShape: await codeShape(db, { ...whole, central: handling.central }, day),
    skipped: due && skips ? daysOff(calendar, day, dayOf(due)) : [],
    deadline: dayOf(dueOf(calendar, received, { amount: handling.supplementDays, unit: 'working-day' })),
    atOnce: mayReturnAtOnce(actor, dossier),
  }
}
