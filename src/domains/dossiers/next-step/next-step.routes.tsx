import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { trackOf } from '../on-track.ts'
import { partOf } from '../processes/process-of.ts'
import { stepsFrom } from '../processes/steps.ts'
import { en } from './next-step.en.ts'
import { NextStepPage, SendBackPage } from './next-step.page.tsx'
import { nextStep, sendBack } from './next-step.ts'
import { officersForStep } from './officers-for-step.ts'
import { vi } from './next-step.vi.ts'

export function mountNextStep(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'next-step',
    texts: { vi, en },
    form: Type.Object({
      accountId: Type.Optional(Type.String({ maxLength: 36 })),
      text: Type.Optional(Type.String({ maxLength: 2000 })),
    }),
    async facts({ db }, dossier) {
      const { next } = stepsFrom(await partOf(db, dossier), trackOf(dossier).step)
      return next && { step: next, officers: await officersForStep(db, dossier.agencyPath, next) }
    },
    page: (view, next) => <NextStepPage view={view} next={next} />,
    check({ accountId }, { facts }) {
      const known = accountId === undefined || facts?.officers.some((it) => it.accountId === accountId)
      return known ? [] : [{ field: 'accountId', rule: 'unknown' }]
    },
    act: (tx, actor, { on, values }) =>
      nextStep(tx, actor, { ...on, accountId: values.accountId ?? null, text: values.text ?? '' }),
  })
  mountAct(web, services, {
    name: 'send-back',
    texts: { vi: vi.back, en: en.back },
    form: Type.Object({ step: Type.String(), text: Type.String({ minLength: 1, maxLength: 2000 }) }),
    facts: async ({ db }, dossier) => stepsFrom(await partOf(db, dossier), trackOf(dossier).step).back,
    page: (view, back) => <SendBackPage view={view} back={back} />,
    check: ({ step }, { facts }) => (facts.some((it) => it.key === step) ? [] : [{ field: 'step', rule: 'unknown' }]),
    act: (tx, actor, { on, values }) => sendBack(tx, actor, { ...on, step: values.step, text: values.text }),
  })
}
