import type { vi } from './answers-difference.vi.ts'

export const en: typeof vi = {
  question: 'Question',
  before: 'Before',
  after: 'Corrected',
  same: 'No answer has changed.',
}
