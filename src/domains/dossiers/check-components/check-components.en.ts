import type { vi } from './check-components.vi.ts'

export const en: typeof vi = {
  title: 'Check the components',
  lead: 'When all are complete, the dossier is accepted. If something is missing or invalid, the next step is to ask for a supplement, with those items filled in.',
  answers: 'Answers in the form',
  states: { complete: 'Complete', missing: 'Missing', invalid: 'Invalid' },
  missing: 'The dossier does not have this paper. Send a clear copy of all its pages.',
}
