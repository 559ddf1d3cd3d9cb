import type { vi } from './law-times.vi.ts'

export const en: typeof vi = {
  title: 'Times set by law',
  names: {
    accept: 'Answer whether it is accepted by',
    'not-eligible': 'If it is not eligible, say so by',
    apologise: 'If it will be late, apologise by',
    tacit: 'Silence becomes a decision at',
  },
  late: { accept: 'late', 'not-eligible': 'has passed', apologise: 'has passed', tacit: 'has passed' },
  wasLate: {
    receive: 'It was taken in late',
    'not-eligible': 'The notice that it is not eligible came late',
    apologise: 'The apology came late',
  },
  punctuality: { early: 'The result came early', 'on-time': 'The result came on time', late: 'The result came late' },
  extraDays: (days) => `${days} working days were added for a mountainous or remote commune.`,
  rules: 'Handling rules of this dossier',
}
