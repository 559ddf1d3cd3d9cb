import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './withdraw-at-counter.en.ts'
import { WithdrawAtCounterPage } from './withdraw-at-counter.page.tsx'
import { vi } from './withdraw-at-counter.vi.ts'
import { withdrawDossier } from './withdraw-dossier.ts'

const form = Type.Object({
  reason: Type.String({ minLength: 5, maxLength: 2000 }),
  asked: Type.Literal('yes'),
})

/** The receiver does it for a citizen who stands at the counter. */
export function mountWithdrawAtCounter(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'withdraw',
    texts: { vi, en },
    form,
    facts: async () => undefined,
    page: (view) => <WithdrawAtCounterPage view={view} />,
    act: (tx, actor, { on, values }) => withdrawDossier(tx, actor, { ...on, reason: values.reason }),
  })
}
