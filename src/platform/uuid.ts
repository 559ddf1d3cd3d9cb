/** The one way in which PostgreSQL and we write an id. Other spellings (`urn:uuid:...`) are no address of ours. */
export const uuidPattern = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}'

const uuid = new RegExp(`^${uuidPattern}$`)

export function isUuid(text: string): boolean {
  return uuid.test(text)
}
