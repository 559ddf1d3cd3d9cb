import type { vi } from './stop-dossier.vi.ts'

export const en: typeof vi = {
  title: 'Stop the dossier',
  lead: 'Stopping ends the dossier and cannot be undone. The applicant gets a notice of stopping.',
  reason: 'Reason for stopping',
  reasonHint: "Give the applicant's request or the legal basis.",
  submit: 'Stop the dossier',
  errors: { reason: 'Give the reason for stopping.' },
}
