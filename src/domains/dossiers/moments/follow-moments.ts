import { calendarOf } from '#law'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import type { Dossier } from '../dossier.sql.ts'
import { timesInUse } from '../time-settings.ts'
import { addMoments, dropMoments } from './moment.sql.ts'
import { aheadOnly, type Moment, momentsOf } from './moments.ts'

/** After an act: what is due about the dossier from now on. Nothing is written while nothing changed. */
export async function followMoments(tx: Tx, before: Dossier | undefined, after: Dossier): Promise<void> {
  const calendar = await calendarOf(tx, after.agencyPath)
  const due = momentsOf(calendar, after, timesInUse())
  const known = before ? momentsOf(calendar, before, timesInUse()) : []
  if (sameMoments(due, known)) return
  if (before) await dropMoments(tx, after.id, due)
  await addMoments(tx, after.id, ahead(due))
}

/** The moments of a dossier that none were counted for yet: what has passed unnoticed is no news any more. */
export async function countMoments(tx: Tx, dossier: Dossier): Promise<void> {
  const moments = momentsOf(await calendarOf(tx, dossier.agencyPath), dossier, timesInUse())
  await addMoments(
    tx,
    dossier.id,
    moments.filter((it) => it.at > now()),
  )
}

function ahead(moments: readonly Moment[]): Moment[] {
  return moments.filter((it) => !aheadOnly.has(it.kind) || it.at > now())
}

function sameMoments(some: readonly Moment[], others: readonly Moment[]): boolean {
  const text = (moments: readonly Moment[]) => moments.map((it) => `${it.kind} ${it.at.toISOString()}`).join()
  return text(some) === text(others)
}
