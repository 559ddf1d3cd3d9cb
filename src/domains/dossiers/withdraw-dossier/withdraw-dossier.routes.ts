import type { Services, Web } from '#platform/mount.ts'
import { mountEndByApplicant } from '../end-by-applicant/end-by-applicant.routes.tsx'
import { urls } from '../urls.ts'
import { withdrawDossier } from './withdraw-dossier.ts'
import { en } from './withdraw-dossier.en.ts'
import { vi } from './withdraw-dossier.vi.ts'

export function mountWithdrawDossier(web: Web, services: Services): void {
  mountEndByApplicant(web, services, { path: urls.withdraw, act: 'withdraw', texts: { vi, en }, end: withdrawDossier })
}
