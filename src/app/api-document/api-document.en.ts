import type { vi } from './api-document.vi.ts'

export const en: typeof vi = {
  title: 'Open data and API',
  intro:
    'All public data of the portal can be read by machines under /api/v1 as JSON, without registration. Errors follow RFC 9457; further pages follow the value “next”.',
  document: 'OpenAPI 3.1 document for programs',
  parameters: 'Parameters',
  name: 'Name',
  where: 'In',
  type: 'Type',
  meaning: 'Meaning',
  required: 'required',
  answer: (status) => `Answer ${status}`,
}
