import type { vi } from './fill-in-draft.vi.ts'

export const en: typeof vi = {
  saved: (when) => `Saved ${when}`,
  next: 'Save and continue',
  back: 'Save and go back to the check',
  tasks: 'Back to the list of tasks',
  step: (number, count) => `Part ${number} of ${count}`,
  staleTitle: 'This draft has just been saved elsewhere',
  stale: (when) =>
    `You saved it ${when} in another window or on another device. What you have just entered is still below, nothing is lost: look at it and save to keep it.`,
  keptTitle: 'What you entered is still here',
  kept: 'Your session had ended when you sent this page. What you entered was kept below; look at it and save.',
  fromAccount: 'Filled in from your account',
  fromStore: (agency, day) => `From your personal store: recognised by ${agency} on ${day}`,
}
