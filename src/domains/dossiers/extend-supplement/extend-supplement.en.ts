import type { vi } from './extend-supplement.vi.ts'

export const en: typeof vi = {
  title: 'Give more time for the supplement',
  lead: 'The applicant has longer to send what was asked for, and is told the new day and the reason.',
  now: (time) => `Deadline now: ${time}.`,
  deadline: 'New deadline',
  deadlineHint: 'On a day off it is the next working day.',
  reason: 'Why is it moved?',
  reasonHint: 'For example: the applicant waits for the hospital to issue the paper again.',
  submit: 'Move the deadline',
  errors: {
    deadline: 'The new deadline must be after today and after the present one.',
    reason: 'Give the reason for moving it.',
  },
}
