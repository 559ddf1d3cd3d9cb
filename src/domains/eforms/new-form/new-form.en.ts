import type { vi } from './new-form.vi.ts'

export const en: typeof vi = {
  title: 'New form',
  copyTitle: (name) => `Copy a form: ${name}`,
  error: 'Error: ',
  name: 'Name of the form (Vietnamese)',
  nameHint: 'For example: Tờ khai đăng ký khai sinh',
  nameEn: 'Name in English',
  code: 'Code of the form',
  codeHint: 'Lower-case letters, digits, dots, dashes. Made from the name if empty.',
  agency: 'Agency the form belongs to',
  agencyHint: 'Authors of this agency and of those above it may change the form.',
  portal: 'The portal’s own',
  create: 'Create and build',
  faults: {
    name: 'Enter the name of the form',
    code: 'A code has lower-case letters, digits, dots and dashes, at most 100',
    taken: 'Another form has this code. Choose another one.',
    agency: 'Choose the agency that the form belongs to',
  },
}
