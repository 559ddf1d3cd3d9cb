import type { vi } from './waiting-times.vi.ts'

export const en: typeof vi = {
  title: 'Waiting times',
  lead: 'From taking the number (or from the time of the appointment) until the first call.',
  office: 'Office',
  from: 'From',
  to: 'Until',
  show: 'Show',
  none: 'No office in your agencies receives people yet.',
  nothing: 'No number was taken in this time.',
  line: 'Line',
  taken: 'Taken',
  called: 'Called',
  skipped: 'Did not come',
  left: 'Given back',
  median: 'Half waited at most',
  ninetieth: '90% waited at most',
  minutes: (count) => `${count} min`,
  wrongDay: 'There is no such day. Write it like 01/12/2026.',
  wrongOrder: 'The last day must come after the first, within a year.',
}
