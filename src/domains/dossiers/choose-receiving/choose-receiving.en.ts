import type { vi } from './choose-receiving.vi.ts'

export const en: typeof vi = {
  title: 'File somewhere else than where it is settled',
  tasks: 'Back to the list of tasks',
  settled: (agency) => `The dossier is settled by ${agency}. You may file it at a place that is nearer to you.`,
  effects: 'What does that mean?',
  effect: {
    received: 'The unit that you choose checks and accepts the dossier, and sends papers and data on.',
    decided: (agency) => `${agency} still settles it and decides.`,
    clock:
      'The time limit runs from when the agency that settles it has the dossier: up to a working day later than by filing there.',
    result: 'A result on paper is returned where you filed; an electronic one is on the portal at once.',
  },
  province: 'Province or city where you want to file',
  find: 'Show the units',
  unit: 'Taken in by',
  direct: (agency) => `File directly with ${agency}`,
  words: 'Find by name',
  more: 'The list is long; only the first units are shown. Find yours by name.',
  none: 'No other unit here takes this procedure on the portal yet.',
  save: 'Choose',
  nowhere: 'This procedure can only be filed with the agency that settles it.',
  noAgency: 'Say first where it is settled: see Where the dossier goes.',
  open: (hours) => `Open ${hours} on working days`,
  where: 'Address and telephone',
  task: 'Taken in elsewhere (optional)',
  takenIn: (agency) => `Taken in by ${agency}`,
  chosen: (unit, agency) =>
    `${unit} takes it in and returns a result on paper; ${agency} settles it. The time limit runs from when ${agency} has the dossier.`,
  missing: 'The unit that you chose can no longer take this dossier in: choose again',
}
