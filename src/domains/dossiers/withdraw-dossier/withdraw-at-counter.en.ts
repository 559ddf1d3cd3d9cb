import type { vi } from './withdraw-at-counter.vi.ts'

export const en: typeof vi = {
  title: 'Withdraw at the counter',
  lead: 'For an applicant who comes to the counter and takes the dossier back. It ends and cannot be reopened; fees not yet paid are cancelled. The applicant is told.',
  reason: 'The reason the applicant gives',
  reasonHint: 'Write what the applicant says. It stands in the history of the dossier, where they can read it.',
  asked: 'The applicant has asked for it',
  askedYes:
    'The applicant, or somebody they authorised, stands at the counter and asks to withdraw, and I have seen their papers',
  submit: 'Withdraw as asked',
  errors: {
    reason: 'Write the reason the applicant gives.',
    asked: 'Confirm that the applicant has asked to withdraw.',
  },
}
