import type { vi } from './choose-agency.vi.ts'

export const en: typeof vi = {
  title: 'Where the dossier goes',
  tasks: 'Back to the list of tasks',
  now: (agency) => `The dossier will be sent to ${agency}.`,
  byForm: 'The agency follows from the place you give in the form. Fill in or correct the address there.',
  toForm: 'Open the form',
  province: 'Province or city',
  commune: (province) => `Commune or ward in ${province}`,
  agency: 'Receiving agency',
  next: 'Continue',
  save: 'Choose this agency',
  nobody: (place) => `No agency in ${place} takes this procedure on the portal yet`,
  change: 'Choose another place',
}
