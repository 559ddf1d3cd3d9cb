import type { vi } from './act-page.vi.ts'

export const en: typeof vi = {
  back: (code: string) => `Back to dossier ${code}`,
  cancel: 'Cancel',
  look: 'Preview what the applicant will receive',
  preview: {
    title: 'The applicant will receive exactly this',
    lead: 'Nothing has been sent. The check number and the time on the paper are written when it is sent.',
    nothing: 'This sends nothing to the applicant.',
    notice: 'Notice',
    channels: { 'in-app': 'Inbox on the portal', email: 'E-mail', sms: 'Text message' },
    paper: (name: string) => `Paper: ${name}`,
  },
  conflict: {
    titles: {
      changed: 'The dossier has just changed',
      impossible: 'This cannot be done now',
      elsewhere: 'Done in another system',
    },
    text: 'Your act was not recorded, because the dossier changed since you opened the page. This happened:',
    impossible: 'This cannot be done in the present state of the dossier. The latest acts are:',
    now: 'State now',
    elsewhere: "The agency's own system handles this dossier. Act there; it will show here by itself.",
    typed: 'What you wrote (not recorded)',
    open: 'Open the dossier again',
    again: 'Do it again',
  },
}
