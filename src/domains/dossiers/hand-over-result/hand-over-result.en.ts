import type { vi } from './hand-over-result.vi.ts'

export const en: typeof vi = {
  title: 'Hand over the result',
  lead: 'Record that the applicant has got the result. The dossier closes here.',
  way: 'How was it given?',
  ways: { 'in-person': 'In person at the counter', post: 'By public post', online: 'Electronically' },
  wished: (way: string) => `The applicant asked for: ${way}.`,
  to: 'Received by (internal note)',
  toHint: 'Name of the person, or the tracking number when sent by post.',
  unpaid: 'Something is not paid yet. Take it before handing over the result.',
  noFile: 'The dossier has no result file.',
  fileNeeded:
    'There is no result file to give electronically. Choose another way, or have the dossier reopened to attach it.',
  submit: 'Record as handed over',
  errors: { way: 'Choose how the result was given.', to: 'The note is longer than 500 characters.' },
}
