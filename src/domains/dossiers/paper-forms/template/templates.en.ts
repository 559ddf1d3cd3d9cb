import type { vi } from './templates.vi.ts'

export const en: typeof vi = {
  title: 'Templates of papers',
  lead: (agency: string) => `What ${agency} says of its own on the State’s forms.`,
  explain:
    'What a form must say is laid down by law and cannot be changed. An agency adds its head, the place, paragraphs before and after, whom to ask, the signer’s title and a footer. A body without words of its own follows the nearest one above it.',
  columns: { form: 'Form', number: 'No.', source: 'In use' },
  own: (version: number) => `Its own, version ${version}`,
  inherited: (agency: string, version: number) => `Of ${agency}, version ${version}`,
  plain: 'As the State’s form has it',
  noNumber: 'No number',
  chooseFirst: 'Choose an agency to see and change its templates.',
  edit: (name: string) => `Template: ${name}`,
  of: (agency: string) => `Agency: ${agency}`,
  allForms: 'All templates of the agency',
  fields: {
    headerLines: 'Head, on the left: name of the agency',
    place: 'Place, before the date',
    before: 'Words before the content',
    after: 'Words after the content',
    contact: 'Whom to ask',
    signerTitle: 'Title of the signer',
    footer: 'Footer',
  },
  hints: {
    headerLines:
      'One level a line, 3 lines at most, in capitals as on paper; the last is bold. Empty: the name in the catalogue.',
    place: 'For example: Cửa Nam. Empty: the name of the administrative unit.',
    before: 'Plain text, an empty line begins a paragraph.',
    after: 'Plain text, an empty line begins a paragraph.',
    contact: 'Empty: telephone, e-mail and address of the catalogue.',
    signerTitle: 'Empty: as the form has it.',
    footer: 'In small type at the end of the paper.',
  },
  placeholders: 'Placeholders',
  placeholdersText:
    'The words before and after and the footer may hold these; the portal puts in what each dossier says.',
  placeholderColumns: { name: 'Write', meaning: 'Becomes' },
  meanings: {
    ma_ho_so: 'Code of the dossier, or the submission number while there is no code',
    nguoi_nop: 'Name of the applicant',
    noi_dung: 'What is asked for',
    co_quan: 'Name of the agency that issues the paper',
    ngay: 'Date of the paper, in full',
    han_tra: 'Time and date promised',
    nguoi_ky: 'Name of the signer',
  },
  faults: {
    length: (most: number) => `Too long: ${most} characters at most. Shorten it.`,
    lines: (most: number, longest: number) => `At most ${most} lines of ${longest} characters each.`,
    'unknown-placeholder': (found: string) =>
      `“${found}” is no placeholder of this form. Choose one of the list below.`,
    brace:
      'There is a single { or }, or a placeholder where none can be used. Remove it, or write it in the words before, after or the footer.',
  },
  save: 'Save a new version',
  look: 'Preview',
  lookPdf: 'Preview as PDF',
  previewTitle: 'Preview with sample data',
  previewText:
    'Exactly what the person will receive, about a dossier that does not exist. Nobody receives it until it is saved.',
  giveUp: 'Give the agency’s own words up',
  giveUpText:
    'From then on new papers follow the nearest agency above, or the State’s form. Papers already issued stay as they are.',
  saved: 'The new version is saved. Papers issued from now on use it; those already issued stay as they are.',
  given: 'The agency’s own words were given up.',
  history: 'History',
  noHistory: 'Nobody has changed this template for the agency yet.',
  historyColumns: { version: 'Version', at: 'When', by: 'By', changes: 'What changed' },
  change: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  blank: '(empty)',
  gaveUp: 'Own words given up',
  nothing: 'Nothing changed',
}
