import type { vi } from './refuse-dossier.vi.ts'

export const en: typeof vi = {
  title: 'Refuse to accept the dossier',
  lead: 'The dossier ends. The applicant gets the reason you write below and the refusal slip.',
  reason: 'Reason for refusing',
  text: 'Tell the applicant why, and what they can do',
  textHint: 'Cite the law if there is one. The applicant reads these very words.',
  submit: 'Refuse the dossier',
  errors: { reason: 'Choose the reason.', text: 'Explain the reason in words, at least one sentence.' },
}
