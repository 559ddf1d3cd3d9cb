import type { vi } from './redirect-dossier.vi.ts'

export const en: typeof vi = {
  title: 'Send to the right agency',
  lead: 'For what your agency may not settle. The other agency gets the dossier whole; the applicant is told and files nothing again. No time limit has begun.',
  agency: 'Competent agency',
  reason: 'Why it is sent on',
  reasonHint: 'The applicant and the other agency read this.',
  submit: 'Send the dossier on',
  errors: { reason: 'Say why it is sent on.', agencyId: 'Choose an agency.' },
}
