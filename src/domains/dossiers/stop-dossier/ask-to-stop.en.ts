import type { vi } from './ask-to-stop.vi.ts'

export const en: typeof vi = {
  error: 'Error: ',
  title: 'Ask to stop work on the dossier',
  advice:
    'The agency stops as soon as you send this, and you get a notice that work was stopped. This is the end: to go on, you file a new dossier.',
  papers: 'Fees not yet paid are cancelled. Papers you handed in are returned where they were received.',
  reason: 'Why do you want it to stop?',
  reasonMissing: 'Give the reason, in 2,000 characters at most',
  submit: 'Stop work on the dossier',
  keep: 'Let the agency go on',
  changedTitle: 'The dossier has just changed',
  changed: 'The agency has just worked on this dossier. Look at its new state; if you still want to stop, press again.',
}
