import type { OfficeEntry } from './office-hours.sql.ts'
import { defaultOffice, type Office } from './office-hours.ts'
import { dayNumber, dayText } from './vietnam-day.ts'

export type OfficeInForce = { office: Office; entry: OfficeEntry | undefined }

/**
 * The hours and the way of counting of an agency at a moment, as they were known then: its own, else those of the nearest
 * agency above, else the usual ones. Of several entries that have begun the latest day counts, of one day the last entered.
 * @law 3.7-3
 */
export function officeAt(entries: readonly OfficeEntry[], agencyPath: string, moment: Date): OfficeInForce {
  const day = dayText(dayNumber(moment))
  const known = entries.filter((it) => it.validFrom <= day && it.enteredAt <= moment)
  for (const path of pathsUp(agencyPath)) {
    const entry = known.filter((it) => it.agencyPath === path).reduce(later, undefined)
    if (entry?.hours && entry.mode) return { office: { hours: entry.hours, mode: entry.mode }, entry }
  }
  return { office: defaultOffice, entry: undefined }
}

/** `/1/5/` -> `/1/5/`, `/1/`, `/`. */
export function pathsUp(path: string): string[] {
  const ids = path.split('/').filter((it) => it !== '')
  return ids.map((_, index) => `/${ids.slice(0, ids.length - index).join('/')}/`).concat('/')
}

function later(a: OfficeEntry | undefined, b: OfficeEntry): OfficeEntry {
  if (!a) return b
  return b.validFrom > a.validFrom || (b.validFrom === a.validFrom && b.id > a.id) ? b : a
}
