import type { vi } from './finish-dossier.vi.ts'

export const en: typeof vi = {
  title: 'Finish and give the result',
  lead: 'The time limit stops here. The applicant is told the result.',
  outcome: 'Outcome',
  outcomes: { granted: 'Granted, with a result', refused: 'Refused' },
  outcomeHints: {
    granted: 'The conditions are met; the result is attached or handed over on paper.',
    refused: 'The conditions are not met. The reason must be given within the time limit.',
  },
  validUntil: 'The result is valid until',
  validUntilHint: 'Leave empty if it has no last day. The applicant is reminded before it ends.',
  reason: 'Kind of reason for refusing',
  files: 'Result files',
  filesHint: 'PDF, JPG or PNG. Several may be chosen.',
  filesHintNeeded:
    'The applicant asked for the electronic result: granting needs a file. PDF, JPG or PNG; several may be chosen.',
  fileNeeded: 'The applicant asked for the electronic result: choose the result file.',
  text: 'Message or reason for the applicant',
  textHint: 'Required when refusing.',
  uploaded: 'Files uploaded',
  submit: 'Finish the dossier',
  errors: {
    outcome: 'Choose the outcome.',
    reason: 'Choose the kind of reason for refusing.',
    validUntil: 'The last day must be today or later.',
    text: 'A refusal needs a reason for the applicant.',
    resultFiles: 'This file cannot be used. Choose a PDF, JPG or PNG that opens.',
  },
}
