import type { vi } from './compare-papers.vi.ts'

export const en: typeof vi = {
  title: 'Papers beside the answers',
  papers: 'Papers',
  paper: (number, all) => `Paper ${number} of ${all}`,
  unnamed: 'Other papers',
  none: 'No papers came with this dossier.',
  missing: 'The applicant did not send this paper.',
  noView: 'This kind of file cannot be shown here. Open it.',
  openFile: (name) => `Open ${name} in a new tab`,
  supplemented: 'Added later',
  previous: 'Paper before',
  next: 'Next paper',
  tick: 'How is this paper?',
  tickAnswers: 'How are the answers?',
  ticked: (state, who, when) => `${state}, ${who}, ${when}`,
  save: 'Save, next paper',
  saveLast: 'Save',
  saveAnswers: 'Save',
  decide: 'Done, go on to accepting',
  chooseState: 'Choose complete, missing or invalid.',
}
