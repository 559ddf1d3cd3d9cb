import type { vi } from './change-contact.vi.ts'

export const en: typeof vi = {
  account: 'Your account',
  phone: { title: 'New phone number', wrong: 'Enter a phone number of 10 digits that begins with 0' },
  email: { title: 'New e-mail address', wrong: 'Enter an e-mail address, for example name@example.vn' },
  hint: 'We send a code there to be sure that it is yours. Nothing changes before you enter the code.',
  sendCode: 'Send the code',
  code: 'Enter the confirmation code',
  sentTo: (address) => `A code of 6 digits was sent to ${address}. It is good for 10 minutes.`,
  finish: 'Save the change',
  again: 'Enter the address again or get another code',
  faults: {
    code: 'The code is wrong or has expired. Look at the newest message, or get another code',
    taken: 'Another account uses this phone number',
  },
}
