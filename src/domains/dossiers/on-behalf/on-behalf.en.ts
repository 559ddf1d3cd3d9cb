import type { vi } from './on-behalf.vi.ts'

export const en: typeof vi = {
  filedFor: (person, organisation) => `${person} on behalf of ${organisation}`,
  applicant: 'Filed by',
  youFileFor: (organisation) => `You are filing on behalf of ${organisation}`,
  itsDossier:
    'It will be a dossier of the organisation: it is not in the list of your own, and others who act for the organisation see it too.',
  fileForYourself: 'I want to file for myself',
}
