import type { vi } from './request-supplement.vi.ts'

export const en: typeof vi = {
  title: 'Ask for more papers',
  lead: 'The law lets you ask once. Name everything that must be corrected, precisely.',
  again: 'More was asked for as often as is allowed. Asking again needs a legal basis.',
  items: 'What must be added?',
  wrong: (item: string) => `${item}: what is wrong or missing?`,
  wrongHint: 'For example: the photo is blurred at the date of birth, please take it again in daylight.',
  answers: 'Answers in the form',
  pages: 'Which part of the form?',
  pagesHint: 'Without a choice the applicant can correct the whole form.',
  other: 'Another paper',
  otherName: 'Name of the other paper',
  deadline: 'To be added by',
  deadlineHint: 'The day filled in is what is usually given. On a day off it ends on the next working day.',
  short: 'This leaves fewer than 5 working days; 10 is usual. Set a later day, or confirm below.',
  shortLabel: 'Short deadline',
  shortMeant: 'The applicant can make it in this short time',
  basis: 'Basis for asking once more',
  noticeBy: (time) => `The notice that the dossier is not eligible is due by ${time}, three working days from receipt.`,
  noticeLate: 'More than three working days since receipt',
  noticeLateText: (time) =>
    `The notice was due by ${time}. You can still send it; the dossier records that it came late.`,
  effects: {
    pause: 'While the citizen is asked, the time limit is paused.',
    restart: 'When everything has come, the time limit starts from the beginning.',
  },
  endsAfter: (days) =>
    days === 0
      ? 'If nothing comes by the deadline, the dossier ends by itself; the applicant is told beforehand.'
      : `If nothing comes within ${days} working days after the deadline, the dossier ends by itself; the applicant is told beforehand.`,
  submit: 'Send the request',
  errors: {
    items: 'Choose at least one item.',
    wrong: 'Say what is wrong or missing here.',
    otherName: 'Give the name of the other paper.',
    deadline: 'The deadline must be a day after today.',
    basis: 'Give the basis for asking once more.',
  },
}
