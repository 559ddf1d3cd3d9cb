import { createHash } from 'node:crypto'
import { fold } from '#catalogues'

/** The address of a legal document: its number, else what its name comes to. */
export function documentSlug({ code, name }: { code: string; name: string }): string {
  const plain = fold(code)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain.length > 1 && plain.length <= 60 ? plain : `van-ban-${digestOf(fold(code + name))}`
}

/** A short key for a text without a number of its own. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
