import type { vi } from './try-form.vi.ts'

export const en: typeof vi = {
  title: 'Try it',
  lead: 'Answers are checked exactly as for everybody, but nothing is kept.',
  faulty: 'The form has faults, so it cannot be tried yet',
  faultyText: 'Correct those named on the building page, then try again.',
  empty: 'The form has no page to fill in yet',
  step: (number, count) => `Page ${number} of ${count}`,
  error: 'Error: ',
  next: 'Continue',
  done: 'What came out',
  doneText: 'This is what the agency would receive. Nothing is kept.',
  wrong: (count) => `${count} ${count === 1 ? 'answer is' : 'answers are'} not accepted yet`,
  right: 'All answers are accepted',
  files: 'Papers that would be asked for',
  noFiles: 'With these answers no papers are asked for.',
  again: 'Begin again',
  prefilled: (count) =>
    `${count} ${count === 1 ? 'question is' : 'questions are'} filled in for people who are signed in`,
  sources: {
    account: 'from the account',
    store: 'from the personal store',
    procedure: 'from the page of the procedure',
  },
  sometimes: 'only when an earlier answer says that it is themselves',
}
