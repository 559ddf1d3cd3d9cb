/**
 * All paths from `/1/2/` on and before this one lie at or below `/1/2/`. As a range and not as a pattern: a pattern that is a
 * parameter keeps PostgreSQL from using the index once it has made a plan for every value.
 */
export function endOfPath(path: string): string {
  return path === '' ? '\u{10ffff}' : `${path.slice(0, -1)}0`
}
