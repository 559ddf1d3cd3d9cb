import type { vi } from './sign-in.vi.ts'

export const en: typeof vi = {
  title: 'Sign in',
  login: 'Identity number or phone number',
  loginHint: 'The 12 digits of your identity card, or the phone number you registered',
  password: 'Password',
  signIn: 'Sign in',
  noAccount: 'No account yet?',
  register: 'Register',
  forgotten: 'Forgotten password',
  expiredTitle: 'Your earlier session has ended',
  expired: 'Sign in again to go on. What the portal had saved is still there.',
  loginMissing: 'Enter your identity number or phone number',
  passwordMissing: 'Enter your password',
  wrong: (left) =>
    `The number or the password is not right. You can try ${left} more ${left === 1 ? 'time' : 'times'} before a pause.`,
  locked: (clock) => `Five wrong attempts: signing in is paused for 15 minutes. You can try again from ${clock}.`,
  demonstrationTitle: 'Accounts of the demonstration',
  demonstration: (password) =>
    `Everybody below is invented. All share the password “${password}”. Choose somebody to sign in at once.`,
  actsFor: (organisation) => `and ${organisation}`,
  citizens: 'Citizens',
  wholePortal: 'The whole portal',
  otherAgencies: 'Officers of other agencies',
  use: 'Use',
  roles: {
    receiver: 'Receiving officer',
    handler: 'Handling officer',
    leader: 'Leader',
    'procedure-author': 'Procedure author',
    'procedure-checker': 'Procedure checker',
    'procedure-publisher': 'Procedure publisher',
    'catalogue-editor': 'Catalogue editor',
    'agency-administrator': 'Agency administrator',
    'portal-administrator': 'Portal administrator',
  },
}
