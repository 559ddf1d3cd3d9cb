import type { vi } from './hand-over-result.vi.ts'

export const en: typeof vi = {
  title: 'Hand over the result',
  lead: 'Record that the applicant has got the result. The dossier closes here.',
  way: 'How was it given?',
  ways: { 'in-person': 'In person at the counter', post: 'By public post', online: 'Electronically' },
  wished: (way: string) => `The applicant asked for: ${way}.`,
  to: 'Received by (internal note)',
  toHint: 'Name of the person, or the tracking number when sent by post.',
  proof: 'What does the person at the counter show?',
  proofHint: 'When it is handed over at the counter. Who lost the receipt shows an identity paper; that is enough.',
  proofs: { receipt: 'The receipt', identity: 'No receipt: an identity paper' },
  identity: 'Identity number on the paper',
  otherPerson: 'This number is not that of the applicant, the owner or the authorised person.',
  whoTook: 'Enter the name of who collects it.',
  unpaid: 'Something is not paid yet. Take it before handing over the result.',
  noFile: 'The dossier has no result file.',
  fileNeeded:
    'There is no result file to give electronically. Choose another way, or have the dossier reopened to attach it.',
  submit: 'Record as handed over',
  errors: {
    identity: 'An identity number has 12 digits.',
    way: 'Choose how the result was given.',
    to: 'The note is longer than 500 characters.',
  },
}
