import type { vi } from './act-page.vi.ts'

export const en: typeof vi = {
  back: (code: string) => `Back to dossier ${code}`,
  cancel: 'Cancel',
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
