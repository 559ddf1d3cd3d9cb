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
  aboutResult: 'Number, days and validity of the result',
  aboutResultWhy:
    'The electronic result goes straight into the personal store of its owner, to be used again. What you write here is shown there, and tells other officers whether it still holds.',
  resultCode: 'Type of the result',
  resultNumber: 'Number of the document',
  issuedOn: 'Issued on',
  issuedOnHint: 'Empty for today',
  validUntil: 'Valid until the end of',
  validUntilHint: 'Empty when it does not expire',
  dayErrors: {
    invalid: 'This day is not in the calendar. Give day, month and year.',
    future: 'The day of issue cannot be after today.',
    past: 'A result that is just handed over cannot have expired. Look at the day again.',
  },
  errors: {
    outcome: 'Choose the outcome.',
    reason: 'Choose the kind of reason for refusing.',
    text: 'A refusal needs a reason for the applicant.',
    resultFiles: 'This file cannot be used. Choose a PDF, JPG or PNG that opens.',
  },
}
