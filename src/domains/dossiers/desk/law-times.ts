import { apologyLatest, notEligibleNoticeBy, type WorkingCalendar } from '#law'
import type { Dossier } from '../dossier.sql.ts'
import { mayApologise } from '../apologise/apologise.ts'

export type LawTimeName = 'accept' | 'not-eligible' | 'apologise' | 'tacit'
export type LawTimes = { name: LawTimeName; at: Date; late: boolean }[]

/** What an officer still has to do by law, until when, and whether that has passed. */
export function lawTimes(calendar: WorkingCalendar, dossier: Dossier, now: Date): LawTimes {
  const { acceptBy, acceptedAt, status, currentDue, tacitDue } = dossier
  if (dossier.master === 'agency') return []
  const working = status === 2 || status === 4
  const unasked = working && acceptedAt !== null && dossier.supplementsAsked === 0
  const at = (name: LawTimeName, moment: Date | undefined) => (moment ? [{ name, at: moment, late: now > moment }] : [])
  const notice = unasked ? notEligibleNoticeBy(calendar, new Date(acceptedAt)) : undefined
  return [
    ...at('accept', status === 1 && acceptBy !== null ? new Date(acceptBy) : undefined),
    // Once that time has passed without a notice, the dossier counts as eligible: there is nothing to hurry for.
    ...at('not-eligible', notice && now <= notice ? notice : undefined),
    ...at('apologise', mayApologise(dossier) ? apologyLatest(calendar, new Date(currentDue!)) : undefined),
    ...at('tacit', working && tacitDue !== null ? new Date(tacitDue) : undefined),
  ]
}
