type Source = Record<string, unknown>

/** Fields are taken out of a source object one by one; what nobody took remains and is kept as `extra`. */
export function take(source: Source, key: string): unknown {
  const value = source[key]
  delete source[key]
  return value
}

/** Undefined when the source does not speak of it; otherwise the text without the blanks around it. */
export function takeText(source: Source, key: string): string | undefined {
  if (!(key in source)) return undefined
  const value = take(source, key)
  if (typeof value === 'string') return cleanText(value)
  return value === null || value === undefined ? '' : String(value)
}

const unclean = /[^\S\n]\n|[^\S\n\t ]|\0/

/** The same text however a system wrote its blanks: composed, lines ended by LF, without blanks at the ends of lines. */
export function cleanText(text: string): string {
  const trimmed = text.trim()
  if (!unclean.test(trimmed)) return trimmed.normalize('NFC')
  return trimmed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/[^\S\n\t]/g, ' ')
    .replace(/[^\S\n]+$/gm, '')
    .trim()
}

export function takeFlag(source: Source, key: string): boolean | undefined {
  const value = take(source, key)
  return typeof value === 'boolean' ? value : undefined
}

export function takeNumber(source: Source, key: string): number | undefined {
  const value = take(source, key)
  return typeof value === 'number' ? value : undefined
}

/** The objects of a list; undefined when the source has no such list. The list itself stays, for what remains in it. */
export function objectsIn(source: Source, key: string): Source[] | undefined {
  const value = source[key]
  if (value === null) {
    delete source[key]
    return []
  }
  return Array.isArray(value) ? value.filter((it): it is Source => typeof it === 'object' && it !== null) : undefined
}

export function objectIn(source: Source, key: string): Source | undefined {
  const value = source[key]
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Source) : undefined
}

/** What is left of a source: empty texts, lists and objects say nothing and are dropped. */
export function remainder(source: Source): Source {
  return (pruned(source) as Source | undefined) ?? {}
}

function pruned(value: unknown): unknown {
  if (value === null || value === undefined || value === '' || value === false) return undefined
  if (Array.isArray(value)) {
    const items = value.map(pruned)
    return items.some((it) => it !== undefined) ? items.map((it) => it ?? null) : undefined
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([key, it]) => [key, pruned(it)] as const)
      .filter(([, it]) => it !== undefined)
    return entries.length > 0 ? Object.fromEntries(entries) : undefined
  }
  return value
}
