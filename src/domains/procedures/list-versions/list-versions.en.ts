import type { vi } from './list-versions.vi.ts'

export const en: typeof vi = {
  home: 'Home',
  section: 'Procedures',
  title: 'Versions',
  lead: 'Each version applies from its day of effect until that of the next. A dossier follows the version in force when it is received.',
  number: 'Version',
  from: 'In effect from',
  decision: 'Published by decision',
  imported: 'Imported from the national database',
  decided: (number, day) => (day === '' ? number : `${number} of ${day}`),
  state: 'State',
  now: 'In force',
  soon: 'Still to come',
  past: 'No longer in force',
  abolished: 'Abolished',
  see: (n) => `Version ${n}`,
  compareTitle: 'Compare two versions',
  formsTitle: 'Forms to fill in online, over time',
  dayTitle: 'See the procedure on a day',
  day: 'Which day',
  show: 'Show',
}
