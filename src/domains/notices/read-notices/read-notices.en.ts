import type { vi } from './read-notices.vi.ts'

export const en: typeof vi = {
  title: 'Notices',
  empty: 'You have no notices yet',
  emptyNext: 'When something happens to your dossiers, you will find it here.',
  unread: 'New',
  readAll: 'Mark all as read',
  open: 'See details',
  erased: 'The text was erased to protect you.',
}
