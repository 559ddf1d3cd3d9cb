import type { vi } from './letter.vi.ts'

export const en: typeof vi = {
  open: 'Open on the portal',
  signature: 'National Public Service Portal. This message was sent automatically; there is no need to answer.',
}
