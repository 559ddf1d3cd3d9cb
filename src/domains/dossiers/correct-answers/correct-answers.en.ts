import type { vi } from './correct-answers.vi.ts'

export const en: typeof vi = {
  supplement: 'Send what is missing',
  asked: 'The agency asks',
  prefilled: 'This part holds what you filed. Change only what must be corrected.',
  save: 'Save this part',
  notSent: 'After saving, you go back to send it. Until it is sent the agency does not see it.',
  left: {
    title: 'The names and the agency on the dossier do not change with the form',
    applicant: (kept, now) => `The applicant on the dossier remains ${kept}; the form now says ${now}.`,
    owner: (kept, now) => `The dossier remains in the name of ${kept}; the form now says ${now}.`,
    agency: (name) => `${name} goes on with the dossier, though the place in the form is another one now.`,
    case: 'The case of the dossier and its time limit remain as filed.',
    citizen:
      'The officer will see this and put the right name on the result. If it is somebody else, withdraw the dossier and file a new one.',
    officer:
      'Put the corrected name on the result if it mends a slip. If it is another person, or another agency’s matter, refuse or stop so that the applicant files anew.',
  },
}
