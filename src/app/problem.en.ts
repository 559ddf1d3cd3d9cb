import type { vi } from './problem.vi.ts'

export const en: typeof vi = {
  reference: 'When you report it, give this reference:',
  wrong: (names: readonly string[]) =>
    `The address you opened has a value that is too long or malformed in ${names.map((it) => `“${it}”`).join(', ')}. Correct it, or go back and try again.`,
  signIn: 'Sign in',
  chooseRole: 'Choose a role',
  home: 'Back to the home page',
  procedures: 'Find a procedure',
}
