import type { vi } from './keep-receivers.vi.ts'

export const en: typeof vi = {
  title: 'Receiving for others',
  lead: 'Service centres and one-stop units receive for their own agency and for those named here. What is received for another goes on to it within the day.',
  unit: 'Receives',
  agencies: 'For',
  count: (count) => `${count} ${count === 1 ? 'agency' : 'agencies'}`,
  none: 'No unit receives for others yet.',
  find: 'Find a receiving unit by name',
  findAgency: 'Find an agency to receive for',
  hint: 'Type a part of the name, with accents or without.',
  search: 'Find',
  nothing: 'No agency that you administer has this name.',
  ofUnit: (name) => `${name} receives for`,
  noneOf: 'This unit receives for its own agency only.',
  choose: 'Agency',
  add: 'Add',
  remove: 'Stop receiving',
  agency: 'Settled by',
  act: 'What to do',
  missing: 'Choose an agency.',
}
