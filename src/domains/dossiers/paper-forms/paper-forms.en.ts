import type { vi } from './paper-forms.vi.ts'

export const en: typeof vi = {
  papers: 'Papers of the agency',
  dated: (name: string, day: string) => `${name}, ${day}`,
  asPdf: 'PDF',
  asPdfOf: (name: string) => `PDF: ${name}`,
  download: 'Download as PDF',
  print: 'Print this paper',
  mine: 'My dossiers',
  desk: 'Desk',
  controlSlip: 'Control slip',
}
