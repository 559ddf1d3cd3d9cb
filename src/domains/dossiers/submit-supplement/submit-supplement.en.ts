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
  submit: 'Send',
  missing: (number) => `Item ${number}: choose a file or write an answer`,
  kept: (names) => `Received: ${names}. No need to choose again.`,
  changed: 'The dossier has just changed. Look at the items and send again; the files received are kept.',
}
