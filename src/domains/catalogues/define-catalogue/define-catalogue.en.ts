import type { vi } from './define-catalogue.vi.ts'

export const en: typeof vi = {
  list: 'Shared catalogues',
  newTitle: 'Add a catalogue',
  editTitle: (name) => `Edit the catalogue ${name}`,
  code: 'Code of the catalogue',
  codeHint:
    'Small letters without accents, digits, hyphens, such as loai-phuong-tien. It cannot be changed once saved.',
  nameVi: 'Name in Vietnamese',
  nameEn: 'Name in English',
  aboutVi: 'Short description',
  aboutEn: 'Short description in English',
  owner: 'Owner agency',
  ownerHint: 'The identification code of the agency, such as G15 or H26.',
  ownership: 'Who edits the rows?',
  ownerships: { one: 'The owner of the catalogue alone', each: 'Every row has an owner agency of its own' },
  columns: 'Columns of its own',
  columnsHint:
    'Every row has a code, a name, its validity and a legal act. Name only further columns; leave those empty that you do not need.',
  columnTitle: (number) => `Column ${number}`,
  columnCode: 'Code',
  columnCodeHint: 'Small letters without accents, digits, underscores.',
  columnName: 'Name in Vietnamese',
  columnNameEn: 'Name in English',
  type: 'Type',
  types: {
    text: 'Text',
    integer: 'Whole number',
    number: 'Number',
    date: 'Day',
    boolean: 'Yes or no',
    choice: 'One of several values',
    reference: 'A row of another catalogue',
  },
  required: 'Required',
  requiredText: 'Every row must have it',
  choices: 'Values to choose from',
  choicesHint: 'One a line: code = name. For example: xang = Xăng',
  reference: 'Catalogue it refers to',
  more: 'Add a column',
  save: 'Save',
  faults: {
    required: (what) => `Fill in “${what}”.`,
    code: () => 'The code has small letters without accents, digits and hyphens; 2 to 60 characters.',
    taken: () => 'There is a catalogue with this code already.',
    owner: () => 'No agency in existence has this code.',
    'column-code': (what) =>
      `${what}: the code has small letters without accents, digits and underscores, and is none of those that every row has.`,
    'column-twice': (what) => `${what}: this code is used above.`,
    choices: (what) => `${what}: give at least two values, one a line, as code = name.`,
    reference: (what) => `${what}: choose the catalogue it refers to.`,
    'in-use': (what) =>
      `${what}: the catalogue has rows, so no column is removed or changes its type, no value in use is removed, and no required column is added.`,
    conflict: () =>
      'Somebody else has just edited this catalogue. What you typed is still here; look at theirs, then save again if needed.',
  },
}
