import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './stop-dossier.en.ts'
import { StopPage } from './stop-dossier.page.tsx'
import { stopDossier } from './stop-dossier.ts'
import { vi } from './stop-dossier.vi.ts'

const form = Type.Object({
  asked: Type.Unsafe<'by-applicant' | 'by-law'>({ enum: ['by-applicant', 'by-law'] }),
  reason: Type.String({ minLength: 5, maxLength: 2000 }),
})

export function mountStopDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'stop',
    texts: { vi, en },
    form,
    facts: async () => undefined,
    page: (view) => <StopPage view={view} />,
    act: (tx, actor, { on, values }) =>
      stopDossier(tx, actor, {
        ...{ ...on, reason: values.reason },
        asked: values.asked === 'by-applicant' ? 'by-applicant' : undefined,
      }),
  })
}
