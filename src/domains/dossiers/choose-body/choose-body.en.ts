import type { vi } from './choose-body.vi.ts'

export const en: typeof vi = {
  other: 'Choose another agency',
  name: 'Name of the agency, or a part of it',
  find: 'Find agency',
  none: 'None of the agencies in your charge has this name.',
}
