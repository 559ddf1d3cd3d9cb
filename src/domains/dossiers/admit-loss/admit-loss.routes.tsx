import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './admit-loss.en.ts'
import { AdmitLossPage } from './admit-loss.page.tsx'
import { admitLoss } from './admit-loss.ts'
import { vi } from './admit-loss.vi.ts'

const form = Type.Object({
  kind: Type.Unsafe<'lost' | 'damaged'>({ enum: ['lost', 'damaged'] }),
  papers: Type.String({ minLength: 3, maxLength: 500 }),
  remedy: Type.String({ minLength: 5, maxLength: 2000 }),
})

export function mountAdmitLoss(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'admit-loss',
    texts: { vi, en },
    form,
    facts: async () => undefined,
    page: (view) => <AdmitLossPage view={view} />,
    act: (tx, actor, { on, values }) => admitLoss(tx, actor, { ...on, ...values }),
  })
}
