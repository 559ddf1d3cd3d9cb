import type { vi } from './change-password.vi.ts'

export const en: typeof vi = {
  account: 'Your account',
  title: 'Change the password',
  what: 'Afterwards other devices are signed out; this one is not.',
  current: 'Present password',
  password: 'New password',
  passwordHint: 'At least 8 characters. A short sentence that only you know is easy to remember and hard to guess.',
  locked: (clock) => `Five wrong attempts: this is paused for 15 minutes. You can try again from ${clock}.`,
  faults: {
    wrong: 'The present password is not right',
    'too-short': 'The new password needs at least 8 characters',
    'too-long': 'The new password may have at most 200 characters',
    'too-common': 'Too many people use this password, so it is easily guessed. Choose another one',
    'is-personal': 'Do not use your identity number, phone number or name as the password',
  },
}
