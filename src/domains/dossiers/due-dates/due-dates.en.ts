import { formatMoment } from '#ui/format.ts'
import type { vi } from './due-dates.vi.ts'

const time = (moment: Date) => formatMoment(moment, 'en')

export const en: typeof vi = {
  title: 'Calendar and reminders',
  intro:
    'Put a date into your own calendar, or have the portal send you a message before it. When the date moves, the reminder moves with it.',
  none: 'There is no date to remember now. When the agency names one, open this page again.',
  paused: 'The clock stands still while it waits for you, so there is no certain day for the result yet.',
  kinds: {
    promised: 'Result promised',
    supplement: 'Deadline for the supplement',
    collect: 'Collect the result',
    expiry: 'Last day of the result',
  },
  moved:
    'A calendar file keeps the date of when you download it. When it moves, download it again: your calendar replaces the old date.',
  calendar: 'Add to calendar (.ics)',
  remind: 'Remind me',
  before: (kind) => `Remind me before: ${kind}`,
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  set: 'Remind me',
  willRemind: (moment, days) =>
    `The portal will remind you ${time(moment)}, ${days === 1 ? '1 day' : `${days} days`} before.`,
  unset: 'Do not remind me',
  tooLate: 'This date is too near for a reminder.',
  file: {
    title: (kind, name) => `${kind}: ${name}`,
    text: (number, address) => `Dossier ${number}. How it stands now: ${address}`,
  },
  notice: {
    subject: (kind, number) => `Reminder: ${kind.toLowerCase()}, dossier ${number}`,
    text: (kind, name, moment) => `You asked to be reminded. ${kind} of dossier "${name}": ${time(moment)}.`,
  },
}
