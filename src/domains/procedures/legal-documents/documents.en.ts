import type { vi } from './documents.vi.ts'

export const en: typeof vi = {
  home: 'Home',
  title: 'Legal documents',
  lead: 'The documents on which procedures rest. Open one to see every procedure that rests on it.',
  search: 'Search by number or name',
  searchButton: 'Search',
  none: 'No document fits',
  noneText: 'Try fewer words, such as the number alone.',
  code: 'Number',
  name: 'Name',
  procedures: 'Procedures resting on it',
  resting: 'Procedures in force that rest on this document',
  restingNone: 'No procedure rests on this document now.',
  abolished: 'Procedures abolished by this document',
}
