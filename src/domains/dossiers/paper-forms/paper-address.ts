import { createHash } from 'node:crypto'
import { urls } from '../urls.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * By which the portal knows its own paper again, in eight signs: from the act that brought it about, whose hash nobody can
 * guess, and the number that stands on it. Says nothing about anybody.
 */
export function paperChecksum(number: string, actHash: string): string {
  const bytes = createHash('sha256').update(`paper\n${number}\n${actHash}`).digest()
  return Array.from({ length: 8 }, (_, i) => alphabet[bytes[i]! % alphabet.length]).join('')
}

/** Where the code on a paper leads: to looking the dossier up (regulation 7.6). */
export function paperAddress(number: string, checksum: string): string {
  return urls.lookUp(number, checksum)
}
