import type { vi } from './answers-summary.vi.ts'

export const en: typeof vi = {
  change: 'Change',
  empty: 'Not answered',
  yes: 'Confirmed',
  no: 'No',
  item: (title, number) => `${title} ${number}`,
}
