import type { vi } from './check-links.vi.ts'

export const en: typeof vi = {
  title: 'Broken links',
  lead: 'Every night the portal tries the addresses outside that procedures name. These did not answer; they stand in procedures of your agency. Please correct the procedures.',
  checked: (links, at) => `There are ${links} addresses, tried last on ${at}.`,
  never: 'Not tried yet: this happens between 1 and 5 in the morning.',
  off: 'Trying links is switched off.',
  none: 'No broken links',
  noneText: 'Every address in the procedures of your agency answers.',
  link: 'Address',
  fault: 'State',
  since: 'Since',
  usedBy: 'Procedures',
  states: {
    broken: (detail) => `This page is gone (${detail})`,
    unreachable: (detail) => `No connection (${detail})`,
    refused: () => 'An address inside the network, which people cannot open',
  },
  count: (n) => (n === 1 ? '1 procedure' : `${n} procedures`),
}
