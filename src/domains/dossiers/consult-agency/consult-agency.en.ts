import type { vi } from './consult-agency.vi.ts'

export const en: typeof vi = {
  title: 'Ask another agency for its opinion',
  lead: (pauses) =>
    pauses
      ? 'By the process of this procedure the time limit stands until the opinion is there.'
      : 'The time limit of the dossier runs on while you wait.',
  agency: 'Which agency',
  question: 'What you ask',
  questionHint: 'Only what is needed: the agency sees what you write here and the files you choose.',
  deadline: 'Answer until',
  files: 'Files of the dossier that they may see',
  submit: 'Send the question',
  asked: 'Asked so far',
  states: { open: 'Waiting', answered: 'Answered', withdrawn: 'Withdrawn' },
  late: 'late',
  until: (time) => `Until ${time}`,
  withdraw: 'Withdraw the question',
  withdrawReason: (agency) => `Why the opinion of ${agency} is not needed any more`,
  errors: {
    agencyId: 'Choose an agency.',
    question: 'Say what you ask.',
    deadline: 'The deadline must be a day after today.',
    reason: 'Give the reason.',
    consultationId: 'This request for an opinion is closed.',
  },
}
