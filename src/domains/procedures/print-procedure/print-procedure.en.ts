import type { vi } from './print-procedure.vi.ts'

export const en: typeof vi = {
  source: ({ code, version, address, day }) => `Procedure ${code}, version ${version}, read on ${day} at ${address}`,
  page: 'Page',
}
