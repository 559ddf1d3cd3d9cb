import { agencyCode } from '#catalogues'
import { inForce, isWorkingDay, loadCalendar, type WorkingCalendar } from '#law'
import { dayOf, now } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { codeFormat, dossierCode } from '../allocate-code.ts'
import { countedDue } from '../clock.ts'
import type { Dossier } from '../dossier.sql.ts'

/** What accepting would lead to at this moment, and why: the officer sees it before deciding. */
export type Foresight = {
  received: Date
  /** The code but for its serial; undefined when the agency has no code yet. */
  codeShape: string | undefined
  /** Undefined: nobody can count the limit, the officer sets the date. */
  due: Date | undefined
  /** Days off between, which the count left out. */
  skipped: string[]
}

export async function foreseeAcceptance(db: Db, dossier: Dossier): Promise<Foresight> {
  const received = now()
  const day = dayOf(received)
  const { scheme } = codeFormat(inForce('dossier-code', day).code)
  const prefix = await agencyCode(db, dossier.receivingAgencyId, scheme, day)
  const calendar = await loadCalendar(db)
  const due = countedDue(calendar, dossier, received)
  const skips = dossier.limitUnit === 'working-day' || dossier.limitUnit === 'hour'
  return {
    received,
    codeShape: prefix && dossierCode(prefix, day, 0).replace(/0+$/, '····'),
    due,
    skipped: due && skips ? daysOff(calendar, day, dayOf(due)) : [],
  }
}

function daysOff(calendar: WorkingCalendar, after: string, until: string): string[] {
  const found: string[] = []
  for (let at = Date.parse(after) + 86_400_000; at < Date.parse(until) && found.length < 100; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    if (!isWorkingDay(calendar, day)) found.push(day)
  }
  return found
}
