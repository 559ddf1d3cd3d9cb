import type { vi } from './parts.vi.ts'

export const en: typeof vi = {
  pages: 'Pages of the list',
  previous: 'Previous',
  next: 'Next',
}
