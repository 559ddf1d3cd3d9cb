import type { vi } from './request-supplement.vi.ts'

export const en: typeof vi = {
  title: 'Ask for more papers',
  lead: 'The law lets you ask once. Name everything that must be corrected, precisely.',
  again: 'More was asked for once already. Asking again needs a legal basis.',
  items: 'What must be added?',
  wrong: (item: string) => `${item}: what is wrong or missing?`,
  wrongHint: 'For example: the photo is blurred at the date of birth, please take it again in daylight.',
  answers: 'Answers in the form',
  other: 'Another paper',
  otherName: 'Name of the other paper',
  deadline: 'To be added by',
  deadlineHint: 'Usually 10 working days from today. On a day off it ends on the next working day.',
  short: 'This leaves fewer than 5 working days; 10 is usual. Set a later day, or confirm below.',
  shortLabel: 'Short deadline',
  shortMeant: 'The applicant can make it in this short time',
  basis: 'Basis for asking once more',
  pause: 'While the citizen is asked, the time limit is paused.',
  submit: 'Send the request',
  errors: {
    items: 'Choose at least one item.',
    wrong: 'Say what is wrong or missing here.',
    otherName: 'Give the name of the other paper.',
    deadline: 'The deadline must be a day after today.',
    basis: 'Give the basis for asking once more.',
  },
}
