import type { vi } from './by-mail.vi.ts'

export const en: typeof vi = {
  title: 'You are asked to fill in a part of a dossier',
  lead: 'To be sure that it is you who was asked, the portal sends a code of 6 digits to the mailbox that got the invitation.',
  send: 'Send me the code',
  sendAgain: 'Send another code',
  sent: 'If the invitation still holds, a code was sent to the mailbox that got it',
  sentText: 'It may take a minute or two; look into your spam folder too. The code is good once, for 10 minutes.',
  code: 'The 6 digits in the mail',
  codeHint: 'Officers never ask for this code.',
  open: 'Open my part',
  wrong: 'This code is wrong, was used, or is older than 10 minutes. Look at the newest mail, or send another code.',
  privacy: 'You need no account. Your part stays open on this device for 2 hours; after that a new code is enough.',
  close: 'Done, close it on this device',
  name: 'Your full name',
  nameHint:
    'As on your papers. It goes with your declaration; the agency sees that you declared by e-mail, not signed in.',
  nameMissing: 'Enter your full name before you send it',
  byMail: (name) => `${name} (by e-mail, not signed in)`,
  resend: 'Send the mail again',
  resent: 'The mail was sent again.',
  waiting: (to, until) => `Asked by mail to ${to}, until ${until}`,
  notice: (inviter, name) => ({
    subject: `You are asked to fill in a part of a dossier (${name})`,
    text: `${inviter} asks you to fill in a part of the dossier "${name}" on the Public Service Portal. Open the link below and press “Send me the code”; you need no account. If you do not know this person, ignore this mail.`,
  }),
}
