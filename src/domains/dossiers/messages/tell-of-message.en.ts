import type { vi } from './tell-of-message.vi.ts'

export const en: typeof vi = {
  applicant: ({ agency, number, title }) => ({
    subject: `New message about dossier ${number}`,
    text: `${agency} wrote to you about the dossier “${title}”. Open it on the portal to read and to answer.`,
  }),
  officer: ({ number, title }) => ({
    subject: `The applicant wrote about dossier ${number}`,
    text: `${title}. Open the dossier to read and to answer.`,
  }),
}
