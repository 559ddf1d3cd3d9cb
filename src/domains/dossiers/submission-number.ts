import { randomInt } from 'node:crypto'
import { today } from '#platform/clock.ts'

/** Without I, L, O and U: nobody mistakes one sign for another when reading it aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export function randomSigns(count: number): string {
  return Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** The number of a submission until it is accepted and has its legal code (regulation 3.10): `N261123-7K4M2XQ8`. */
export function newSubmissionNumber(): string {
  return `N${today().slice(2).replaceAll('-', '')}-${randomSigns(8)}`
}
