import type { vi } from './see-draft.vi.ts'

export const en: typeof vi = {
  mine: 'My dossiers',
  saved: (when) => `Saved ${when}`,
  form: 'The form',
  papers: 'Papers',
  send: 'Check and file',
  review: 'Look at everything again, then file',
  receiver: 'Where it goes',
  sentTo: (agency) => `The dossier will be sent to ${agency}`,
  noReceiver: 'The receiving agency is not known yet',
  done: 'Done',
  todo: 'To do',
  optional: 'If needed',
  files: (count) => (count === 1 ? '1 file' : `${count} files`),
  later: 'After the parts above',
  ready: 'Ready to file',
  answered: 'Your answers before filing',
  answeredHint: 'They go with the dossier and the officer sees them. To answer differently, begin a new draft.',
  remove: 'Delete this draft',
  removeHint: 'The draft and its files will be gone for good.',
  removed: 'The draft was deleted',
  newer: 'This procedure has changed',
  newerText:
    'Since you began, a new version was published. A dossier follows the version in force when it is received. What changed:',
  newerCompare: 'See where the new version differs',
  newerTake: 'Go on under the new version',
  newerRestart: 'Begin again',
  abolished: 'This procedure has been abolished',
  abolishedText:
    'You need not and cannot file it any more. The draft stays for you to read; delete it whenever you like.',
}
