import { commonPasswords } from './common-passwords.ts'

export type PasswordFault = 'too-short' | 'too-long' | 'too-common' | 'is-personal'

export const shortestPassword = 8
const longestPassword = 200

/**
 * What is wrong with a new password. Length and being hard to guess count; no composition rules, they make people write
 * passwords down.
 */
export function passwordFault(password: string, personal: readonly string[]): PasswordFault | undefined {
  const length = [...password].length
  if (length < shortestPassword) return 'too-short'
  if (length > longestPassword) return 'too-long'
  const folded = password.toLowerCase()
  if (commonPasswords.has(folded) || isMonotonous(folded)) return 'too-common'
  if (personal.some((it) => it.length >= 6 && folded === it.toLowerCase())) return 'is-personal'
  return undefined
}

/** One character again and again, or a run such as 23456789. */
function isMonotonous(text: string): boolean {
  const steps = new Set([...text].slice(1).map((character, i) => character.codePointAt(0)! - text.charCodeAt(i)))
  return steps.size === 1 && [0, 1, -1].includes([...steps][0]!)
}
