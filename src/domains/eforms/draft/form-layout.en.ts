import type { vi } from './form-layout.vi.ts'

export const en: typeof vi = {
  forms: 'Electronic forms',
  nav: 'Pages about this form',
  overview: 'Overview',
  build: 'Build',
  try: 'Try it',
  publish: 'Publish',
  history: 'Versions',
}
