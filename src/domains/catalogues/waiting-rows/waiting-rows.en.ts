import type { vi } from './waiting-rows.vi.ts'

export const en: typeof vi = {
  file: (file, catalogue) => `File ${file} for the catalogue ${catalogue}`,
  confirm: (until) => `Waits for your yes, kept until ${until}`,
  ends: (day) => `Ends on ${day} with nothing in its place`,
  provisional: (count) =>
    count === 1 ? 'One agency has a code lent by the portal' : `${count} agencies have codes lent by the portal`,
  replace: 'Give official codes',
}
