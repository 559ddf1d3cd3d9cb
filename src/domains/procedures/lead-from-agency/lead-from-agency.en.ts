import type { vi } from './lead-from-agency.vi.ts'

export const en: typeof vi = {
  procedures: (count) =>
    count === 1 ? 'The procedure that it publishes' : `The ${count} procedures that it publishes`,
  changes: 'Recent changes',
  feed: 'Atom feed of the changes',
  subscribe: 'Tell me when something changes',
}
