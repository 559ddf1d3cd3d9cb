import type { vi } from './see-ticket.vi.ts'

export const en: typeof vi = {
  title: (number) => `Number ${number}`,
  yours: 'Your number',
  states: {
    waiting: 'Waiting',
    called: 'Called: please go to the booth',
    serving: 'Being served',
    done: 'Done',
    skipped: 'Called, but nobody came. Tell an officer at a booth to be called again.',
    left: 'Given back',
  },
  service: 'For',
  ahead: (count) => (count === 0 ? 'You are next' : `${count} before you`),
  booth: (label) => `Please go to booth ${label}`,
  turn: (clock) => `Appointment at ${clock}`,
  taken: 'Taken at',
  keep: 'Open this page on your phone to see when it is your turn. It refreshes by itself.',
  giveBack: 'Give the number back',
  print: 'Print',
}
