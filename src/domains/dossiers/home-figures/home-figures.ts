import { now } from '#platform/clock.ts'
import type { Database } from '#platform/database/connect.ts'
import { type Counted, countEnded } from './home-figures.sql.ts'

/** True figures of the last thirty days. */
export type HomeFigures = {
  /** Per cent with one decimal, of the results that had a promised time and of the dossiers whose time has passed without. */
  onTime: number | null
  online: number
  median: { procedure: string; days: number }
  procedures: number
}

const window = 30 * 86_400_000
const kept = 60_000
/** Fewer say nothing about a country, and might say something about a person. */
const enough = 20

const cache = new WeakMap<Database, { at: number; figures: Promise<HomeFigures | undefined> }>()

/** What the front page may show; undefined while too few dossiers have ended. Counted once a minute per process at most. */
export function homeFigures(db: Database): Promise<HomeFigures | undefined> {
  const at = now().getTime()
  const known = cache.get(db)
  if (known && at - known.at < kept && at >= known.at) return known.figures
  const figures = countEnded(db, { since: new Date(at - window), until: new Date(at) }).then(figuresOf)
  cache.set(db, { at, figures })
  figures.catch(() => cache.delete(db))
  return figures
}

export function figuresOf(counted: Counted): HomeFigures | undefined {
  const { ended, withDue, onTime, late, online, mostName, medianSeconds, procedures } = counted
  if (ended < enough || mostName === null || medianSeconds === null) return undefined
  return {
    onTime: withDue + late === 0 ? null : share(onTime, withDue + late),
    online: share(online, ended),
    median: { procedure: mostName, days: Math.max(0.1, round(medianSeconds / 86_400)) },
    procedures,
  }
}

/** Never rounded up to all: 99,96 % is not 100 %. */
function share(part: number, whole: number): number {
  return Math.floor((1000 * part) / whole) / 10
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
