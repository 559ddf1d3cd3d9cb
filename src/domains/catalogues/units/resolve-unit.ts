import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { unitsFollowing } from './resolve-unit.sql.ts'
import type { AdminUnit, UnitCandidate } from './unit.ts'
import { findUnit } from './unit.sql.ts'

/**
 * one: the unit's place today is certain. several: it was split, and the person must say where the place lies. lost: it
 * ended and nobody told the portal what became of it. unknown: no unit has ever had the code then.
 */
export type Resolved =
  | { status: 'one' | 'several' | 'lost'; unit: AdminUnit; items: UnitCandidate[] }
  | { status: 'unknown' }

/** Where the unit that held a code on a day lies today. Without a day: the one that holds it now, or held it last. */
export async function resolveUnit(db: Db, code: string, day?: string): Promise<Resolved> {
  const unit = await findUnit(db, code, day)
  if (!unit) return { status: 'unknown' }
  const items = await unitsFollowing(db, unit, today())
  const status = items.length === 0 ? 'lost' : items.length === 1 ? 'one' : 'several'
  return { status, unit, items }
}
