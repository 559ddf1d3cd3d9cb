import type { vi } from './transfer-dossier.vi.ts'

export const en: typeof vi = {
  title: 'Send to the agency that settles it',
  lead: (agency) => `The electronic dossier goes at once; papers go along to ${agency}. The applicant is told.`,
  until: (time) =>
    `To be sent by ${time}: the same working day; what was accepted after 15:00 at the start of the next one.`,
  papers: 'Papers that go along',
  papersHint: 'Names and copies; the number of the parcel, if there is one. Empty when everything is electronic.',
  submit: 'Send the dossier',
  errors: { papers: 'The text is longer than 2,000 characters.' },
  receive: {
    title: 'Confirm that the dossier has come',
    lead: 'The time limit runs from your receipt where the dossier was accepted under Decree 309/2026. The applicant is told the promised date.',
    submit: 'The dossier is here',
  },
}
