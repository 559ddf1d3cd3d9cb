import type { vi } from './correct-error.vi.ts'

export const en: typeof vi = {
  title: "Correct the agency's error",
  lead: 'Reopens a finished dossier to correct an error made by the agency, at no cost to the applicant.',
  reason: 'What was wrong, and how is it put right?',
  reasonHint: 'The applicant can read this.',
  submit: 'Reopen to correct',
  errors: { reason: 'Say what was wrong and how it is put right.' },
}
