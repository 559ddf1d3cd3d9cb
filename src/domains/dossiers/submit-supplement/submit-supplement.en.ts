import type { vi } from './submit-supplement.vi.ts'

export const en: typeof vi = {
  error: 'Error: ',
  title: 'Send what is missing',
  until: 'Until:',
  advice: 'Send a file or an answer for each item. Once all is sent, the agency goes on.',
  item: (number) => `Item ${number}`,
  file: (number: number) => `Item ${number}: choose a file`,
  fileHint: 'A clear picture (JPG, PNG, HEIC), a PDF or a Word document',
  text: (number: number) => `Item ${number}: answer or note`,
  note: (number) => `Item ${number}: message to the agency`,
  noteFile: (number) => `Item ${number}: file to go with it`,
  correct: 'Correct the form itself',
  atCounter: 'The form was corrected with you at the counter. This is answered; correct more if it is still wrong.',
  corrected: 'What you have corrected',
  toMend: 'Something is wrong',
  mended: 'Corrected',
  asFiled: 'As filed',
  correctionMissing: (number) => `Item ${number}: correct the form, or write a message if nothing has to be corrected`,
  correctionWrong: (count) =>
    count === 1
      ? 'One answer in the form must be put right before sending'
      : `${count} answers in the form must be put right before sending`,
  newPaper: 'What the form says now needs this paper as well.',
  paper: (name) => `${name}: choose a file`,
  paperMissing: (name) => `Choose a file for: ${name}`,
  submit: 'Send',
  missing: (number) => `Item ${number}: choose a file or write an answer`,
  kept: (names) => `Received: ${names}. No need to choose again.`,
  changed: 'The dossier has just changed. Look at the items and send again; the files received are kept.',
}
