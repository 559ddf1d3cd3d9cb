import type { vi } from './problem.vi.ts'

export const en: typeof vi = {
  reference: 'When you report it, give this reference:',
  signIn: 'Sign in',
  chooseRole: 'Choose a role',
  home: 'Back to the home page',
  procedures: 'Find a procedure',
}
