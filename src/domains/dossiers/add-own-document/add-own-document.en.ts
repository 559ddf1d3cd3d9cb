import type { vi } from './add-own-document.vi.ts'

export const en: typeof vi = {
  title: 'Add a document of your own',
  lead: 'What you add yourself always says that nobody has recognised it. When a dossier with it is accepted, the agency that accepts recognises it.',
  name: 'Name of the document',
  nameHint: 'As on the document, for example: University diploma',
  number: 'Number',
  issuedBy: 'Issued by',
  issuedOn: 'Issued on',
  validUntil: 'Valid until the end of',
  validUntilHint: 'Empty when it does not expire',
  file: 'File of the document',
  fileHint: (megabytes) =>
    `A picture that shows all four corners (JPG, PNG, HEIC), a PDF or a Word document, up to ${megabytes} MB. Put several pages into one PDF.`,
  uploaded: (name) => `File received: ${name}. Choose another one to replace it.`,
  submit: 'Add to my store',
  errors: {
    name: 'Give the name of the document, at most 200 characters.',
    number: 'The number has at most 100 characters.',
    issuedBy: 'The issuer has at most 200 characters.',
    file: 'Choose the file of the document.',
    day: 'This day is not in the calendar. Give day, month and year.',
    future: 'The day of issue cannot be after today.',
    order: 'It cannot end before it was issued.',
    alreadyThere: 'This file is in your store already. Look at your store, or choose another file.',
    tooMany: (most) => `You have added ${most} documents, the most there can be. Remove some, then add again.`,
  },
}
