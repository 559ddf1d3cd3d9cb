import type { vi } from './note-dossier.vi.ts'

export const en: typeof vi = {
  title: 'Internal note',
  lead: 'Only officers of the agency read it. It cannot be deleted: it is part of the history.',
  card: 'Internal notes',
  erased: 'The words of this note were erased.',
  text: 'Note',
  submit: 'Save the note',
  errors: { text: 'Write the note, at most 2,000 characters.' },
}
