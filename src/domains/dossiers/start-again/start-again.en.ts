import type { vi } from './start-again.vi.ts'

export const en: typeof vi = {
  mine: 'My dossiers',
  title: (name) => `File again: ${name}`,
  lead: (number) =>
    `The portal makes a new draft, filled in from dossier ${number}, which stays as it is. You look at every part before you file.`,
  carried: (count) =>
    `${count === 1 ? 'One answer is' : `${count} answers are`} filled in. The declaration you make anew.`,
  nothing: 'There is no answer to fill in.',
  left: 'What does not fit any more',
  because: (what, why) => `${what}: ${why}`,
  paperNotAsked: 'The procedure does not ask for this paper any more',
  papers: 'Papers to use again',
  papersHint: 'Untick what has expired or changed; send the new one in the draft.',
  paper: (slot, file) => `${slot}: ${file}`,
  begin: 'Make the new draft',
}
