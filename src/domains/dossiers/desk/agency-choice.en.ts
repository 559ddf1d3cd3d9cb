import type { vi } from './agency-choice.vi.ts'

export const en: typeof vi = {
  agency: 'Agency',
  find: 'Find another agency by name',
  findHint: 'Type a part of its name, with accents or without, then press Find.',
  lookUp: 'Find',
  found: 'Choose one of the agencies found.',
  none: 'No agency has this name. Try fewer words.',
  choose: 'Choose an agency.',
}
