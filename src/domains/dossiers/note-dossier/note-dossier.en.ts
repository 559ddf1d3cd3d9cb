import type { vi } from './note-dossier.vi.ts'

export const en: typeof vi = {
  title: 'Internal note',
  lead: 'Only officers of the agency read it. It cannot be deleted: it is part of the history.',
  text: 'Note',
  submit: 'Save the note',
  errors: { text: 'Write the note, at most 2,000 characters.' },
}
