/**
 * Whether PostgreSQL can keep every text in a value: it refuses the character NUL, and JSON with half of a surrogate pair.
 * Nobody types either. Walks without recursion: a body may be nested as deep as it is long.
 */
export function isStorable(value: unknown): boolean {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const it = waiting.pop()
    if (typeof it === 'string') {
      if (it.includes('\0') || !it.isWellFormed()) return false
    } else if (Array.isArray(it)) {
      for (const item of it) waiting.push(item)
    } else if (typeof it === 'object' && it !== null && !Buffer.isBuffer(it)) {
      for (const [name, item] of Object.entries(it)) waiting.push(name, item)
    }
  }
  return true
}
