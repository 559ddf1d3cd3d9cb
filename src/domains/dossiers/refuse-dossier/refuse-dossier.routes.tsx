import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { reasonInWords, refusalReasons } from '../refusal-reasons/refusal-reasons.ts'
import { en } from './refuse-dossier.en.ts'
import { RefusePage } from './refuse-dossier.page.tsx'
import { refuseDossier } from './refuse-dossier.ts'
import { vi } from './refuse-dossier.vi.ts'

const form = Type.Object({
  reason: Type.String({ maxLength: 60 }),
  text: Type.String({ minLength: 10, maxLength: 2000 }),
})

export function mountRefuseDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'refuse',
    texts: { vi, en },
    form,
    facts: ({ db }, dossier) => refusalReasons(db, dossier.agencyPath, 'receipt'),
    page: (view, reasons) => <RefusePage view={view} reasons={reasons} />,
    check: ({ reason }, { facts }) =>
      facts.some((it) => it.code === reason) ? [] : [{ field: 'reason', rule: 'required' }],
    // The slip that the applicant gets is in Vietnamese: the kind of reason stands there in words.
    act: (tx, actor, { on, values, facts }) =>
      refuseDossier(tx, actor, {
        ...on,
        reason: reasonInWords(facts, values.reason, values.text),
        reasonCode: values.reason,
      }),
  })
}
