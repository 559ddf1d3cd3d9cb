import type { vi } from './administration.vi.ts'

export const en: typeof vi = {
  title: 'Administration',
  lead: (where: string) => `What you administer at ${where}.`,
  wholePortal: 'the whole portal',
  hints: {
    accounts: 'Who has which role at which agency; give roles and take them back.',
    forms: 'Preview each form and its versions.',
    links: 'Addresses outside that procedures name and that do not answer.',
    outbox: 'Mail and text messages that the demonstration keeps instead of sending.',
    agencies: 'Names, addresses and codes of the agencies, as citizens see them.',
    interface: 'Every part of the interface on one page, for checking.',
  },
}
