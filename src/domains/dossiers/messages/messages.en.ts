import type { vi } from './messages.vi.ts'

export const en: typeof vi = {
  title: 'Messages',
  titleOf: (number) => `Messages about dossier ${number}`,
  error: 'Error: ',
  none: 'There are no messages yet.',
  fresh: 'New',
  you: 'You',
  applicant: 'The applicant',
  erased: 'The words of this message were erased.',
  unread: (count) => (count === 1 ? 'You have 1 message to read' : `You have ${count} messages to read`),
  read: 'Read and answer',
  forApplicant: {
    lead: (agency) =>
      `Ask ${agency} what is not clear to you, or answer what it asks. Every agency that works on the dossier can read it.`,
    notSupplement:
      'A message is no supplement and changes no date. When the agency asks for more papers, send them under “Send what is missing”.',
    text: 'Your message',
    textHint: 'Once sent it can be neither changed nor deleted.',
    files: 'Attach files',
    filesHint: 'PDF, JPG or PNG.',
    uploaded: 'Uploaded',
    submit: 'Send the message',
    sent: 'Sent. The agency was told.',
    closed: 'This dossier takes no messages on the portal.',
  },
  forOfficer: {
    title: 'Write to the applicant',
    lead: 'The applicant is told in the inbox and by e-mail, and reads the message in the dossier. Once sent it cannot be changed.',
    notSupplement:
      'A message changes no time limit. When papers are missing, ask for a supplement and not by a message.',
    noAccount:
      'This dossier was not filed from an account: the applicant reads messages only after looking it up with a one-time code. Call when it is urgent.',
    text: 'Your message',
    files: 'Attach files',
    filesHint: 'PDF, JPG or PNG.',
    uploaded: 'Uploaded',
    submit: 'Send the message',
    more: 'Use a template, attach files, preview',
  },
  errors: {
    text: 'Write the message, at most 4,000 characters.',
    resultFiles: 'The attached file cannot be used.',
  },
}
