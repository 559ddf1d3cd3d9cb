import type { vi } from './take-supplement.vi.ts'

export const en: typeof vi = {
  title: 'Take the supplement at the counter',
  lead: 'The applicant brings what was asked for, or sends it by post. Scan each item, or enter what they answer.',
  item: 'Item',
  text: 'what the applicant answers',
  textHint: 'Or the paper that you received and that need not be scanned.',
  file: 'scan',
  uploaded: 'Sent',
  corrected: 'The form was corrected with the applicant',
  correct: 'Correct the form with the applicant',
  correctMore: 'Correct more',
  submit: 'Record the supplement',
  errors: {
    text: 'This item has neither a scan nor an answer.',
    file: 'This file cannot be taken.',
  },
}
