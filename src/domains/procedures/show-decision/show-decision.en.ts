import type { vi } from './show-decision.vi.ts'

export const en: typeof vi = {
  home: 'Home',
  section: 'Procedures',
  title: (number) => `Decision ${number}`,
  agency: 'Issued by',
  signed: 'Signed',
  signer: 'Signed by',
  effective: 'In effect from',
  entered: 'Entered into the portal',
  file: 'The decision',
  procedures: 'Procedures that it publishes',
  kinds: { new: 'New', amend: 'Amended', abolish: 'Abolished' },
  from: (day) => `from ${day}`,
  compare: 'What it changes',
}
