import type { vi } from './apologise.vi.ts'

export const en: typeof vi = {
  title: 'Apologise and appoint another time',
  lead: 'The applicant gets a letter of apology with the reason and the new time. The law allows this once.',
  promised: (time) => `Promised for: ${time}.`,
  inTime: (time) => `In time until ${time}: at least one day before the promised day.`,
  lateTitle: 'Later than the law allows',
  late: (time) =>
    `The apology was due by ${time}. You can still send it, and should do so now; the dossier records that it came late.`,
  reason: 'Why is the result not ready?',
  reasonHint: 'The applicant reads these very words.',
  progress: 'How far has it come?',
  due: 'New day',
  dueHint: 'Until the end of office hours of that day. On a day off it moves to the next working day.',
  submit: 'Send the apology and the new time',
  errors: {
    reason: 'Give the reason, at least one sentence.',
    progress: 'Write less: 2,000 characters at most.',
    due: 'The new day must be after today and after the one promised.',
  },
}
