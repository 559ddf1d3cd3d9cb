import type { vi } from './process-dossier.vi.ts'

export const en: typeof vi = {
  title: 'Start processing',
  lead: 'The applicant sees the dossier as “In process”.',
  note: 'Record of examination or verification, if any',
  noteHint: 'Time, place, participants and content when something was verified on the spot.',
  submit: 'Move to in process',
  errors: { note: 'The note is longer than 2,000 characters.' },
}
