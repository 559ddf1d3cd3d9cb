import { createHash } from 'node:crypto'
import { urls } from '../urls.ts'
import type { PaperName } from './form-names.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export type PaperMark = { form: PaperName; number: string; actHash: string }

/**
 * By which the portal knows its own paper again, in eight signs: from what the paper is, the number that stands on it, and
 * the act behind it, whose hash nobody can guess. Says nothing about anybody.
 */
export function paperChecksum({ form, number, actHash }: PaperMark): string {
  const bytes = createHash('sha256').update(`paper\n${form}\n${number}\n${actHash}`).digest()
  return Array.from({ length: 8 }, (_, i) => alphabet[bytes[i]! % alphabet.length]).join('')
}

/** Where the code on a paper leads: to looking the dossier up (regulation 7.6). */
export function paperAddress(number: string, checksum: string): string {
  return urls.lookUp(number, checksum)
}
