import type { vi } from './outbox.vi.ts'

export const en: typeof vi = {
  title: 'Outbox of the demonstration',
  noticeTitle: 'No message leaves this machine',
  notice: 'The demonstration sends nothing out. Codes and notices that people would receive are found here.',
  empty: 'No messages yet',
  emptyNext: 'Register an account or file a dossier, then come back.',
  sms: 'SMS to',
  email: 'E-mail to',
  open: 'Follow the link in the message',
  queued: 'Queued',
  sent: 'Sent',
  opened: 'Opened',
  failed: 'Could not be sent',
  erased: 'The text was erased after sending.',
}
