import { isStorable } from '#platform/http/storable.ts'

/** Where a list goes on: opaque to the reader, so that its order may change. */
export function writeCursor(place: object): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** The place in a cursor, or null when it is none of ours: the list then begins at its beginning. */
export function readCursor<T extends object>(cursor: string | undefined, isPlace: (it: unknown) => it is T): T | null {
  if (!cursor) return null
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return isPlace(place) && isStorable(place) ? place : null
  } catch {
    return null
  }
}

export function isAgencyPlace(it: unknown): it is { name: string; id: number } {
  const place = it as { name?: unknown; id?: unknown } | null
  return typeof place?.name === 'string' && Number.isInteger(place.id) && Math.abs(place.id as number) < 2 ** 31
}

export function isCodePlace(it: unknown): it is { code: string } {
  return typeof (it as { code?: unknown } | null)?.code === 'string'
}

/** One row more than a page holds was read: it says whether there is a next one. */
export function cutPage<T>(rows: readonly T[], limit: number, placeOf: (last: T) => object) {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? writeCursor(placeOf(last)) : null }
}
