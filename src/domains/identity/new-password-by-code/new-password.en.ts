import type { vi } from './new-password.vi.ts'

export const en: typeof vi = {
  title: 'Get a new password',
  how: 'We send a code to the phone of the account, then you set a new password.',
  login: 'Identity number or phone number',
  loginMissing: 'Enter your identity number or phone number',
  sendCode: 'Send the code',
  setTitle: 'Set a new password',
  sent: 'If this number has an account, a code of 6 digits was sent to the phone of that account. It is good for 10 minutes.',
  code: 'Confirmation code',
  password: 'New password',
  passwordHint: 'At least 8 characters',
  set: 'Change the password',
  faults: {
    code: 'The code is wrong or has expired. Look at the newest message, or get another code',
    'too-short': 'The password needs at least 8 characters',
    'too-long': 'The password may have at most 200 characters',
    'too-common': 'Too many people use this password, so it is easily guessed. Choose another one',
    'is-personal': 'Do not use your identity number, phone number or name as the password',
  },
}
