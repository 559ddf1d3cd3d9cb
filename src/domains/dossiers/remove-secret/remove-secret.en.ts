import type { vi } from './remove-secret.vi.ts'

export const en: typeof vi = {
  title: 'Remove a state secret',
  lead: 'State secrets must not go through the portal. This erases at once and for good: the answers, all words, all files of the dossier. Only the trace stays: who, when and why. The applicant is told how to file by the secret post.',
  reason: 'Why it must be erased',
  reasonHint: 'Do not repeat the secret itself. The applicant reads this.',
  sure: 'Confirm',
  sureText: 'I understand that words and files are erased for good',
  submit: 'Erase now',
  errors: { reason: 'Give the reason.', sure: 'Confirm, then erase.' },
}
