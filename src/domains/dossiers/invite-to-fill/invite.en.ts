import { formatMoment } from '#ui/format.ts'
import type { vi } from './invite.vi.ts'

const time = (moment: Date) => formatMoment(moment, 'en')

export const en: typeof vi = {
  tasks: 'Back to the list of tasks',
  section: 'Ask somebody else to fill in a part',
  sectionText:
    'Your spouse, employer, architect ... signs in and fills in their own part. They see only the part you ask for.',
  inviteOn: (page) => `Ask somebody else: ${page}`,
  states: {
    waiting: (to, until) => `Asked the person with the number ${to}, until ${time(until)}`,
    expired: 'The invitation has expired',
    declared: (name, at) => `${name} filled it in and declared it true, ${time(at)}`,
    void: (name) => `Changed after ${name} had declared it true: the declaration no longer holds`,
  },
  title: (page) => `Ask somebody else to fill in “${page}”`,
  to: 'Their identity number, phone number or e-mail address',
  toHint:
    'By number: whoever signs in with it sees the invitation, and a phone number gets a message. By e-mail: no account is needed, they open it with a code sent to the mailbox.',
  shown: 'Which of your other parts may they read? (optional)',
  shownHint: 'None chosen: they see only the part you ask for.',
  days: 'The invitation is open for',
  dayCount: (days) => `${days} days`,
  submit: 'Send the invitation',
  again: 'Ask again',
  revoke: 'Take the invitation back',
  revokeVoid: 'Drop this declaration and answer for the part yourself',
  errors: {
    to: 'Enter an identity number of 12 digits, a phone number of 10, or an e-mail address',
    self: 'This is your own number or address. Your own part you fill in yourself.',
  },
  mine: {
    title: 'Others ask you to fill in a part',
    line: (inviter, name) => `${inviter} asks you to fill in a part of: ${name}`,
    until: (moment) => `until ${time(moment)}`,
  },
  invited: {
    intro: (inviter, name) =>
      `${inviter} asks you to fill in this part of the dossier “${name}”. You see only this part; ${inviter} and the agency see what you answer.`,
    until: (moment) => `The invitation is open until ${time(moment)}.`,
    shown: (inviter) => `${inviter} lets you read`,
    save: 'Save and go on later',
    declare: 'Send this part',
    declaration: 'I declare that what I answered in this part is true, and I answer for it before the law.',
    declarationLabel: 'Declaration',
    declarationMissing: 'Tick the declaration before you send it',
    saved: 'Saved. When you are done, declare it and send it.',
    stale: 'This part has just been changed elsewhere',
    staleText: 'What you have just entered is still below. Look at it and send it again.',
    done: (at) => `You filled it in and declared it true on ${time(at)}`,
    doneText: (inviter) => `${inviter} was told. If this part is changed later, your declaration no longer holds.`,
    void: 'This part was changed after you had declared it true',
    voidText: 'Your declaration no longer holds. Look at it, correct it if need be, and declare it again.',
  },
  onPage: {
    waiting: 'You have asked somebody else to fill in this part',
    waitingText: 'You can look at it, but better let them fill it in.',
    declared: (name) => `${name} has declared this part to be true`,
    declaredText: 'If you change it, the declaration no longer holds and you must ask again.',
    void: 'This part was changed after it had been declared true',
    voidText: 'Ask again, or drop the declaration, before you file.',
  },
  missing: {
    waiting: (page) => `“${page}” still waits for the person you asked`,
    void: (page) => `“${page}” was changed after it had been declared true: ask again or drop the declaration`,
  },
  filed: {
    title: 'Parts that others filled in and declared true',
    line: (label, by, at) => `“${label}”: ${by}, ${time(at)}`,
  },
  notice: {
    asked: (inviter, name) => ({
      subject: `You are asked to fill in a part of a dossier (${name})`,
      text: `${inviter} asks you to fill in a part of the dossier "${name}" on the Public Service Portal. Sign in to see it. If you do not know this person, ignore this message.`,
    }),
    declared: (who, name) => ({
      subject: `The part you asked for was filled in (${name})`,
      text: `${who} filled in the part you asked for in the dossier "${name}" and declared it true.`,
    }),
  },
}
