import type { vi } from './lead-office.vi.ts'

export const en: typeof vi = {
  title: 'Overview for leaders',
  lead: (agency) => `Dossiers of ${agency} and everything below it, at this moment.`,
  open: 'in hand',
  late: 'overdue',
  paused: 'waiting for the applicant',
  byOfficer: 'By officer',
  byAgency: 'By unit',
  officer: 'Officer',
  agency: 'Unit',
  nobody: 'Not assigned yet',
  weeks: 'The last 12 weeks',
  week: 'Week from',
  filed: 'Filed',
  ended: 'With a result',
  endedLate: 'Of these late',
  chart: 'Bars: dossiers filed and with a result, week by week. The table below has the same numbers.',
}
