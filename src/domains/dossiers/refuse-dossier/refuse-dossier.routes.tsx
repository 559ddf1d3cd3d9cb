import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './refuse-dossier.en.ts'
import { RefusePage } from './refuse-dossier.page.tsx'
import { refuseDossier } from './refuse-dossier.ts'
import { vi } from './refuse-dossier.vi.ts'

const form = Type.Object({
  reason: Type.Unsafe<keyof typeof vi.reasons>({ enum: Object.keys(vi.reasons) }),
  text: Type.String({ minLength: 10, maxLength: 2000 }),
})

export function mountRefuseDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'refuse',
    texts: { vi, en },
    form,
    facts: async () => undefined,
    page: (view) => <RefusePage view={view} />,
    // The slip that the applicant gets is in Vietnamese: the kind of reason stands there in words.
    act: (tx, actor, { on, values }) =>
      refuseDossier(tx, actor, { ...on, reason: `${vi.reasons[values.reason]}. ${values.text}` }),
  })
}
