import type { vi } from './stop-dossier.vi.ts'

export const en: typeof vi = {
  title: 'Stop work on the dossier',
  lead: 'This is the end; it cannot be opened again. The applicant gets a notice that work was stopped.',
  asked: 'Why is it stopped?',
  grounds: { 'by-applicant': 'The applicant wishes it', 'by-law': 'There is a ground in law' },
  groundHints: {
    'by-applicant': 'The applicant, or somebody they authorised, has asked for it and I have seen their papers.',
    'by-law': 'Name the provision in the reason.',
  },
  reason: 'Reason',
  reasonHint: 'What the applicant wishes, or the ground in law.',
  submit: 'Stop the dossier',
  errors: { asked: 'Choose why it is stopped.', reason: 'Give the reason.' },
}
