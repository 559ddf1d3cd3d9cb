import type { vi } from './read-notices.vi.ts'

export const en: typeof vi = {
  title: 'Notices',
  empty: 'You have no notices yet',
  emptyNext: 'When something happens to your dossiers, you will find it here.',
  unread: 'New',
  readAll: 'Mark all as read',
  asSent: 'As it was sent to you, in Vietnamese',
  open: 'See details',
  erased: 'The text was erased to protect you.',
}
