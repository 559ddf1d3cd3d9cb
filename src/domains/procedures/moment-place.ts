import { isUuid } from '#platform/uuid.ts'

/** Where a list in the order of time goes on: after this row of this moment. */
export type MomentPlace = { at: string; id: string }

export function isMomentPlace(it: unknown): it is MomentPlace {
  const place = it as { at?: unknown; id?: unknown } | null
  if (typeof place?.at !== 'string' || typeof place.id !== 'string') return false
  return !Number.isNaN(Date.parse(place.at)) && isUuid(place.id)
}
