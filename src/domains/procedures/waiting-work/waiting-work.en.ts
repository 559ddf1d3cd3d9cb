import type { vi } from './waiting-work.vi.ts'

export const en: typeof vi = {
  decision: (number) => `Decision ${number}`,
  publish: 'To be published',
  late: (day) => `Due on the portal by ${day}`,
  untitled: 'A procedure without a name yet',
  states: {
    returned: 'Given back to be mended',
    'in-check': 'For you to check',
    checked: 'To be put into a decision',
    drafting: 'Being written',
  },
}
