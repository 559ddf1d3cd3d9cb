import type { vi } from './fault-sentence.vi.ts'

export const en: typeof vi = {
  required: (column) => `Fill in “${column}”.`,
  'too-long': (column, d) => `“${column}” is too long: ${d} characters at most.`,
  code: () =>
    'A code has letters without accents, digits, dots, hyphens and underscores; it begins with a letter or digit; no spaces.',
  taken: (_, d) => `This code is used by “${d}”. Codes are never used again; choose another one or edit that row.`,
  twice: (_, d) => `This code stands in line ${d} of the file already. Each code may have one row.`,
  integer: (column) => `“${column}” must be a whole number such as 12.`,
  number: (column) => `“${column}” must be a number such as 12.5.`,
  day: (column) => `“${column}” is no day of the calendar. Type it like 25/11/2026.`,
  boolean: (column) => `“${column}” takes only Yes or No.`,
  choice: (column, d) => `“${column}” takes one of: ${d}.`,
  pattern: (column) => `“${column}” does not have the right form. Look at other rows for an example.`,
  move: (column, d) => `“${column}” cannot change to that directly. From its present state only to: ${d}.`,
  reference: (column, d) => `“${column}”: no row has the code ${d} in the catalogue it refers to.`,
  'reference-ended': (column, d) => `“${column}”: “${d}” is no longer in use. Choose the row that took its place.`,
  'owner-unknown': (_, d) => `No agency has the code ${d}.`,
  'owner-ended': (_, d) =>
    `“${d}” was abolished or merged and can own no row any more. Give the code of its successor.`,
  'not-yours': (_, d) =>
    `This row belongs to “${d}”. Only the catalogue editor of that agency or of one above may edit it.`,
  order: () => 'The day on which it ends must be after the day on which it begins.',
  successor: (_, d) => `The successor ${d} is not in this catalogue, or is the row itself.`,
  'successor-open': () =>
    'Only a row that ends has successors. Give the day on which it ends, or remove the successors.',
  fixed: (column) => `“${column}” cannot be changed. Close this row and add a new one in its place.`,
  conflict: (_, d) => `Somebody else has just edited this row${d && ` (${d})`}. Look at it again before you save.`,
}
