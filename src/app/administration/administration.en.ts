import type { vi } from './administration.vi.ts'

export const en: typeof vi = {
  title: 'Administration',
  lead: (where: string) => `What you administer at ${where}.`,
  waiting: 'Waiting for you',
  wholePortal: 'the whole portal',
  hints: {
    accounts: 'Who has which role at which agency; give roles and take them back.',
    signIns:
      'Portals of ministries and provinces that sign in with accounts of this one: registration, secrets, trial, live.',
    procedures: 'Write, check, amend and abolish procedures; who changed what.',
    decisions: 'Publish procedures by decisions; the legal deadlines.',
    forms: 'Build, try and publish forms; bring in Form.io; their versions.',
    processes: 'Parts, steps, officers and times of each procedure at your agency.',
    catalogues: 'See, edit and import the catalogues that your agency keeps',
    units: 'Write merges, splits and renamings as resolved',
    handling: 'How often more may be asked for, what silence means, how soon to answer: by procedure.',
    calendar: 'Days off and worked Saturdays of the country, by which dates are promised.',
    officeHours: 'Office hours and the way of counting of your agency and the units below.',
    dictionary: 'How people call procedures, and how search reads a question',
    links: 'Addresses outside that procedures name and that do not answer.',
    counter: 'Where people come: lines, booths, numbers, appointments and kiosks.',
    receivers: 'For which other agencies service centres and one-stop units receive.',
    papers: 'Head, words and signer on the papers that your agency sends to people.',
    wordings: 'Ready words for requests, refusals, apologies and messages.',
    outbox: 'Mail and text messages that the demonstration keeps instead of sending.',
    agencies: 'Names, addresses and codes of the agencies, as citizens see them.',
    interface: 'Every part of the interface on one page, for checking.',
  },
}
