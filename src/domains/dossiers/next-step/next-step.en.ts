import type { vi } from './next-step.vi.ts'

export const en: typeof vi = {
  title: 'Pass to the next step',
  lead: (from, to) =>
    from === '' ? `The dossier goes to the step “${to}”.` : `“${from}” is done; the dossier goes to the step “${to}”.`,
  assignee: 'Who does this step',
  anyone: (role) => `Nobody named: by the rule of assignment; without a rule any ${role} may take it`,
  roles: { receiver: 'receiving officer', handler: 'handling officer', leader: 'leader' },
  text: 'A word with it',
  submit: 'Pass on',
  errors: {
    accountId: 'Choose somebody from the list.',
    text: 'The text is longer than 2,000 characters.',
    step: 'Choose the step.',
  },
  back: {
    title: 'Send back to an earlier step',
    lead: 'Whoever does that step gets the dossier back with the reason.',
    step: 'Back to which step',
    reason: 'What has to be done again',
    submit: 'Send back',
    errors: { step: 'Choose the step.', text: 'Say what has to be done again.' },
  },
}
