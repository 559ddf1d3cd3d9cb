import type { vi } from './page-keys.vi.ts'

export const en: typeof vi = {
  title: 'Keys',
  all: 'All keys of the desk',
  lead: 'Each is a single letter, pressed outside of any field. Your browser remembers whether they are on.',
  off: 'Turn keys off',
  on: 'Turn keys on',
  close: 'Close',
  pages: { queue: 'In a list of dossiers', dossier: 'On a dossier', compare: 'Beside the papers' },
  keys: {
    queue: [
      ['J K', 'next row, row before'],
      ['Enter', 'open the chosen dossier'],
      ['A', 'accept'],
      ['B', 'ask for more papers'],
      ['/', 'search'],
    ],
    dossier: [
      ['N', 'what the dossier needs next'],
      ['A', 'accept'],
      ['B', 'ask for more papers'],
      ['P', 'assign'],
      ['D', 'papers beside the answers'],
      ['T', 'write to the applicant'],
      ['G', 'write a note'],
      ['S', 'next dossier, when one was just done'],
      ['U', 'back to the desk'],
      ['?', 'show the keys'],
    ],
    compare: [
      ['J K', 'next paper, paper before'],
      ['1 2 3', 'complete, missing, invalid'],
      ['Enter', 'save the choice'],
      ['U', 'back to the dossier'],
      ['?', 'show the keys'],
    ],
  },
}
