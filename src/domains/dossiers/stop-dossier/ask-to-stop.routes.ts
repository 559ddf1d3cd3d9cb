import type { Services, Web } from '#platform/mount.ts'
import { mountEndByApplicant } from '../end-by-applicant/end-by-applicant.routes.tsx'
import { urls } from '../urls.ts'
import { en } from './ask-to-stop.en.ts'
import { vi } from './ask-to-stop.vi.ts'
import { stopDossier } from './stop-dossier.ts'

/** The applicant wishes that work on an accepted dossier stops, as long as nothing has been decided. */
export function mountAskToStop(web: Web, services: Services): void {
  mountEndByApplicant(web, services, { path: urls.stop, act: 'stop', texts: { vi, en }, end: stopDossier })
}
