/** The sections that exist, in the order of the navigation. A page names its own in `Layout section`. */
export const navigation = [
  { section: 'procedures', path: '/thu-tuc' },
  { section: 'dossiers', path: '/ho-so' },
  { section: 'tracking', path: '/tra-cuu' },
] as const

export type Section = 'procedures' | 'dossiers' | 'tracking' | 'payments' | 'feedback' | 'questions' | 'evaluation'

export const footerLinks = [
  { text: 'procedures', path: '/thu-tuc' },
  { text: 'tracking', path: '/tra-cuu' },
  { text: 'agencies', path: '/co-quan' },
  { text: 'counters', path: '/quay' },
  { text: 'catalogues', path: '/danh-muc' },
  { text: 'formerUnit', path: '/xa-cu' },
  { text: 'desk', path: '/can-bo' },
  { text: 'api', path: '/du-lieu-mo' },
  { text: 'interface', path: '/kham-pha-giao-dien' },
] as const
