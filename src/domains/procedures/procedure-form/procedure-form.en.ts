import type { vi } from './procedure-form.vi.ts'

export const en: typeof vi = {
  title: 'Forms over time',
  form: 'Form',
  procedure: 'Procedure',
  from: 'Used from',
  by: 'Decided by',
  general: 'The portal’s general form',
  version: (title, number) => `${title}, version ${number}`,
  versionOnly: (number) => `Version ${number} of the form`,
  print: 'Blank form (PDF)',
  decision: (number) => `Decision ${number}`,
  agency: 'The publishing agency',
  portal: 'The portal, when data were brought in',
}
