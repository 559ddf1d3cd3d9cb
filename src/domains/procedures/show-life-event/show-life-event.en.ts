import type { vi } from './show-life-event.vi.ts'

export const en: typeof vi = {
  home: 'Home',
  lead: (hint) => `${hint}.`,
  none: 'No procedure is in this group yet',
  noneText: 'You can search by the name of what you need to do.',
  others: 'Other events',
  more: 'There are more. Search by the name of what you need to do.',
}
