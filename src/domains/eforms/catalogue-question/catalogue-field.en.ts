import type { vi } from './catalogue-field.vi.ts'

export const en: typeof vi = {
  typeToFind: 'Type the code or the name. If it is not quite right, the portal shows what comes near.',
  fits: (typed) => `Entries with “${typed}”`,
}
