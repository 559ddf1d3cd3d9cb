import type { vi } from './full-name.vi.ts'

export const en: typeof vi = { official: 'Full name' }
