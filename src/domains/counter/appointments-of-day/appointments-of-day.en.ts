import type { vi } from './appointments-of-day.vi.ts'

export const en: typeof vi = {
  title: 'Appointments of the day',
  office: 'Office',
  day: 'Day',
  dayHint: 'For example 01/12/2026.',
  show: 'Show',
  wrongDay: 'There is no such day. Write it like 01/12/2026.',
  none: 'There are no appointments.',
  noOffice: 'No office in your agencies receives people yet.',
  time: 'Time',
  person: 'Person',
  service: 'For',
  code: 'Code',
  number: 'Number',
  arrived: 'Has come: give a number',
}
