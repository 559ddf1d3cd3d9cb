import type { vi } from './measured-times.vi.ts'

export const en: typeof vi = {
  title: 'How long it really takes',
  notEnough: 'Not enough data yet: at least 20 dossiers must have had a result in the last 90 days.',
  all: (half, most, count) =>
    `Half of the dossiers had a result within ${half} working days, nine of ten within ${most} (${count} dossiers in the last 90 days).`,
  promised: (limit) => `The limit set by law: ${limit}.`,
  how: 'From acceptance to the result in working time, without waiting for a supplement or a payment; a working day is 8 hours.',
  byAgency: (count) => `By agency (${count})`,
  columns: ['Agency', 'Half within', 'Nine of ten within', 'Dossiers'],
  days: (days) => `${days} working days`,
}
