import type { vi } from './accept-dossier.vi.ts'

export const en: typeof vi = {
  title: 'Accept the dossier',
  lead: 'You confirm that the dossier is complete, correct and within your competence. The time limit runs from now.',
  change: 'Before and after accepting',
  columns: { what: 'Item', before: 'Now', after: 'After accepting' },
  state: 'State',
  code: 'Dossier code',
  noCode: 'None yet',
  serial: 'The last four digits are given when you accept.',
  agencyWithoutCode:
    'The agency has no identification code, so it cannot accept yet. Ask the administrator to enter it.',
  due: 'Promised for',
  noDue: 'Not counted yet',
  setByYou: 'You set it below',
  why: {
    'working-day': (limit: string, received: string) =>
      `The limit is ${limit}, received ${received}. The day of receipt is not counted; the next working day is day one; it is due at the end of office hours of the last day.`,
    hour: (limit: string, received: string) => `The limit is ${limit} of working time, from receipt ${received}.`,
    day: (limit: string, received: string) =>
      `The limit is ${limit}, received ${received}. The day of receipt is not counted; a last day off moves to the next working day.`,
    'same-day': (received: string) =>
      `Settled within the day. Received ${received}; after 15:00 or on a day off it is due the next working day.`,
  },
  published: (text: string) => `The procedure says: “${text}”.`,
  skipped: (days: string) => `Days off not counted: ${days}.`,
  more: (count: number) => `and ${count} more`,
  unknownLimit: (text: string) =>
    text === ''
      ? 'The procedure gives no limit that can be counted, so you set the date.'
      : `The procedure says: “${text}”. That cannot be counted in days, so you set the date.`,
  dueDay: 'Date promised for the result',
  dueHint: 'Until the end of office hours of this day.',
  whichLimit: 'Time limit that applies',
  whichLimitHint: 'If what was sent does not fit the answers, choose the right one.',
  limitByAnswers: (limit) => `By the applicant’s answers: ${limit}`,
  promised: (due) => `promised for ${due}`,
  limitReason: 'Why another limit applies',
  limitReasonHint: 'Only if you choose another one.',
  lateTitle: 'Late',
  late: (time) => `The applicant should have had an answer by ${time}. The dossier records this.`,
  afterThreeTitle: 'After 15:00, or a day off',
  afterThree: (time) =>
    `What is received now is passed on by ${time}. A procedure settled within the day is promised for that working day.`,
  remote: 'Mountainous or remote commune',
  remoteDays: (days) => `Add ${days} working days to the limit`,
  remoteHint: 'Tick this where the law gives more time in the commune that this is about.',
  submit: 'Accept the dossier',
  errors: {
    limitReason: 'Say why the limit differs from the answers.',
    due: 'Set the promised date; its office hours must not be over.',
  },
}
