import type { vi } from './take-back.vi.ts'

export const en: typeof vi = {
  title: 'Portals signed in to',
  lead: 'Portals of ministries and provinces that you let know things about you when you signed in with this account. Once you take it back, that portal can ask nothing more; next time you are asked anew.',
  none: 'You have not let any portal know things about you.',
  caption: 'Portals that you let know things about you',
  portal: 'Portal',
  knows: 'May know',
  since: 'Since',
  act: 'Take back',
  onlySignedIn: 'only that you have signed in',
  takenBack: 'Taken back',
}
