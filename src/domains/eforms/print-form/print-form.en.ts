import type { vi } from './print-form.vi.ts'

export const en: typeof vi = {
  to: 'To:',
  conditional: 'Only if it applies to you',
  day: 'day',
  month: 'month',
  year: 'year',
  place: '…………………, …… / …… / ………',
  signature: 'SIGNATURE',
  signHint: '(Signature and full name)',
  papers: 'Papers attached',
  required: 'required',
  provincePart: 'Province or city',
  communePart: 'Commune, ward or special zone',
  detailPart: 'House number, street, hamlet',
  rowNumber: 'No.',
  optional: '(if any)',
  calculated: '(calculated from the above)',
  fromCatalogue: (name) => `code and name from the catalogue “${name}”`,
  money: 'đồng',
}
