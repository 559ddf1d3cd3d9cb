import type { vi } from './my-dossiers.vi.ts'

export const en: typeof vi = {
  title: 'My dossiers',
  todo: 'What you need to do',
  drafts: 'Drafts',
  saved: (when) => `saved ${when}`,
  notFiled: 'Not filed yet',
  dossiers: 'Filed dossiers',
  columns: { dossier: 'Dossier', agency: 'Agency', state: 'State', filed: 'Filed' },
  supplement: 'Send what is missing',
  pay: 'Pay',
  collect: 'Collect the result',
  until: (when) => `before ${when}`,
  seeAll: (count) => `Show all ${count}`,
  filter: 'Filter dossiers',
  all: 'All',
  parts: { 'cho-ban': 'Waiting for you', 'dang-giai-quyet': 'With the agency', 'da-xong': 'Finished' },
  noneHere: 'There is no dossier here.',
  emptyTitle: 'You have no dossiers yet',
  empty: 'Find the procedure you need and file it here.',
  find: 'Find a procedure',
}
