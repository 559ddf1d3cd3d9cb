import { type CalendarChange, calendarSince, loadOfficeHours, officeAt, type WorkingCalendar, withOffice } from '#law'
import { system } from '#platform/actor.ts'
import { dayOf, now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import type { Services } from '#platform/mount.ts'
import { lockDossiers, type Dossier } from '../dossier.sql.ts'
import { isJoined, leadOf } from '../on-track.ts'
import { recordAct } from '../record-act.ts'
import { type CalendarAt, type Calendars, type ClockAct, recounted, type Recounted } from '../recount.ts'
import {
  beginRecount,
  clockActsOf,
  type Counted,
  dossiersOver,
  lastRecounted,
  lockRecount,
  noteRecounted,
} from './recount.sql.ts'

/** So many dossiers are locked at once; a pass stops for the next sweep after so long. */
const batchSize = 50
const longestSweep = 40_000
/** A process may count with the calendar of a moment ago: what it promised then must be there before the pass begins. */
const settled = 10_000

/** Counts promised dates anew after the calendar was changed; goes on where the last sweep stopped. */
export async function sweepRecounts({ db, log }: Pick<Services, 'db' | 'log'>): Promise<void> {
  await db.begin(beginWhenDue)
  for (const end = performance.now() + longestSweep; performance.now() < end; ) {
    const failures: unknown[] = []
    const more = await db.begin((tx) => recountBatch(tx, failures))
    for (const err of failures) log.error({ err }, 'counting a promised date anew failed')
    if (!more) return
  }
}

async function beginWhenDue(tx: Tx): Promise<void> {
  const from = await lastRecounted(tx)
  const { changes } = await calendarSince(tx, from)
  const last = changes.at(-1)
  if (!last || now().getTime() - last.at.getTime() < settled) return
  await beginRecount(tx, { fromChange: from, toChange: last.id, at: now() })
}

/** One step of the pass under way; false when nothing is left to do now. */
async function recountBatch(tx: Tx, failures: unknown[]): Promise<boolean> {
  const pass = await lockRecount(tx)
  if (!pass) return false
  const since = await calendarSince(tx, pass.fromChange)
  const days = [...new Set(since.changes.map((it) => it.day))]
  const ids = await dossiersOver(tx, days, { after: pass.afterDossier, limit: batchSize })
  const counted: Counted = { lookedAt: ids.length, earlier: 0, later: 0, failed: 0 }
  const calendars = await calendarsOf(tx, since)
  const acts = await clockActsOf(tx, ids)
  for (const dossier of await lockDossiers(tx, ids)) {
    try {
      const it = { acts: acts.get(dossier.id) ?? [], calendars, since }
      const moved = await tx.savepoint((point) => recountDue(point, dossier, it))
      if (moved) counted[moved]++
    } catch (error) {
      counted.failed++
      failures.push(error)
    }
  }
  const done = ids.length < batchSize
  const afterDossier = ids.at(-1) ?? pass.afterDossier
  await noteRecounted(tx, pass.id, { ...counted, afterDossier, finishedAt: done ? now() : null })
  return !done
}

type Since = { before: WorkingCalendar; after: WorkingCalendar; changes: readonly CalendarChange[] }

/**
 * The act of the portal itself: the new dates, and which decisions about which days are the reason.
 * @law 8
 */
async function recountDue(
  tx: Tx,
  dossier: Dossier,
  it: { acts: readonly ClockAct[]; calendars: (agencyPath: string) => Calendars; since: Since },
): Promise<'earlier' | 'later' | undefined> {
  const change = recounted(dossier, it.acts, { ...it.calendars(dossier.agencyPath), now: now() })
  if (!change) return undefined
  const earlier = change.currentDue !== undefined && change.currentDue < dossier.currentDue!
  const { tracks = [], ...dates } = change
  const joined = isJoined(dossier)
  const { number, due } = leadOf(dossier)
  const own = tracks.find((it) => it.number === number) ?? { number, due }
  await recordAct(tx, system, dossier, {
    act: 'recount-due',
    // The promise for the whole is not the lead's own date.
    change: joined ? { ...dates, tracks: [own, ...tracks.filter((it) => it.number !== own.number)] } : change,
    promise: change.currentDue,
    payload: {
      ...dates,
      ...(change.currentDue && { dueBefore: dossier.currentDue }),
      earlier,
      days: reasons(dossier, change, it.since.changes),
    },
    event: 'dossiers.due-recounted',
  })
  return earlier ? 'earlier' : 'later'
}

/** The changed days that lie in the dossier's counted span. */
function reasons(dossier: Dossier, change: Recounted, changes: readonly CalendarChange[]) {
  const from = dossier.acceptedAt ? dayOf(new Date(dossier.acceptedAt)) : ''
  const ends = [dossier.currentDue, change.currentDue, dossier.supplementDeadline].filter((it) => it != null)
  const until = dayOf(new Date(ends.sort().at(-1)!))
  const last = new Map(changes.map((it) => [it.day, it]))
  return [...last.values()]
    .filter((it) => it.day >= from && it.day <= until)
    .map(({ day, before, after }) => {
      const { name, decision } = (after ?? before)!
      return { day, kind: after?.kind ?? null, name, decision }
    })
}

/** The calendars before and after the changes, with the hours that the agency had at each moment. */
export async function calendarsOf(
  db: Db,
  since: Pick<Since, 'before' | 'after'>,
): Promise<(agencyPath: string) => Calendars> {
  const entries = await loadOfficeHours(db)
  return (agencyPath) => {
    const by =
      (calendar: WorkingCalendar): CalendarAt =>
      (moment) =>
        withOffice(calendar, officeAt(entries, agencyPath, moment).office)
    return { before: by(since.before), after: by(since.after) }
  }
}
