import type { vi } from './withdraw-dossier.vi.ts'

export const en: typeof vi = {
  error: 'Error: ',
  title: 'Withdraw the dossier',
  advice: 'The agency will stop working on it. It cannot be reopened; if you need to, you file a new one.',
  reason: 'Why do you withdraw it?',
  reasonMissing: 'Give the reason',
  submit: 'Withdraw',
  keep: 'Keep the dossier',
  changedTitle: 'The dossier has just changed',
  changed: 'The agency has just worked on it. Look at its new state; if you still want to withdraw it, press again.',
}
