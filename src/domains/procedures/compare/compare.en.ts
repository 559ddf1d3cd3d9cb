import type { vi } from './compare.vi.ts'

export const en: typeof vi = {
  home: 'Home',
  section: 'Procedures',
  title: 'Two versions compared',
  onlyOne: 'This procedure has one version so far: there is nothing to compare.',
  lead: (from, to) =>
    `Version ${from} is on the left, version ${to} on the right. What went is struck through, what came is underlined.`,
  version: (n, day) => `Version ${n}, from ${day}`,
  from: 'Earlier version',
  to: 'Later version',
  compare: 'Compare',
  changedParts: (n) => (n === 1 ? '1 part differs' : `${n} parts differ`),
  nothing: 'Nothing',
  nothingChanged: 'Both say the same in every part',
  nothingChangedText: 'Only the publication itself (number, dates) may differ.',
  sameParts: 'Parts that are the same',
  unchanged: (n) => (n === 1 ? '1 unchanged line' : `${n} unchanged lines`),
  marks: { del: '[removed]', ins: '[added]', end: '[end]' },
  all: 'All versions of this procedure',
  publishedBy: 'Published by decision',
}
