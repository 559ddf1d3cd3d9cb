import type { vi } from './choose-role.vi.ts'

export const en: typeof vi = {
  title: 'In which role do you act today?',
  hint: 'One role at a time. You can change it whenever you like under "Change role".',
  citizen: 'For yourself and your family',
  organisation: (taxCode) => `On behalf of an organisation, tax code ${taxCode}`,
  someOrganisation: 'On behalf of an organisation',
  officer: 'As an officer',
  wholePortal: 'The whole portal',
  missing: 'Choose a role',
  go: 'Continue',
}
