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
  remove: 'Delete this draft',
  removeHint: 'The draft and its files will be gone for good.',
}
