import { briefTitle } from './title.ts'

type Named = { code: string; name: string }

/** What has a code of its own among papers or results, once each, with the beginning of its name and without its bullet. */
export function codedItems(items: readonly Named[]): Named[] {
  const known = new Map<string, Named>()
  for (const { code, name } of items) {
    const brief = briefTitle(name.replace(/^[\s–+*•-]+/, ''))
    if (code !== '') known.set(`${code} ${brief}`, { code, name: brief })
  }
  return [...known.values()]
}
