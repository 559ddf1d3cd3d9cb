import type { vi } from './words.vi.ts'

export const en: typeof vi = {
  reception: {
    open: 'Giving numbers now',
    closed: 'No numbers for now',
    'day-off': 'Closed today',
    'too-early': 'Numbers are not given yet',
    'too-late': 'No more numbers today',
  },
  waiting: (count) => (count === 0 ? 'Nobody waits' : `${count} waiting`),
  wait: (minutes) => (minutes === undefined ? '' : minutes < 5 ? 'Less than 5 minutes.' : `About ${minutes} minutes.`),
}
