import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './assign-dossier.en.ts'
import { AssignPage } from './assign-dossier.page.tsx'
import { assignableAt, assignDossier } from './assign-dossier.ts'
import { vi } from './assign-dossier.vi.ts'

const form = Type.Object({ accountId: Type.String({ minLength: 1 }) })

export function mountAssignDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'assign',
    texts: { vi, en },
    form,
    facts: ({ db }, dossier) => assignableAt(db, dossier.agencyPath),
    page: (view, officers) => <AssignPage view={view} officers={officers} />,
    check: ({ accountId }, { facts }) =>
      facts.some((it) => it.accountId === accountId) ? [] : [{ field: 'accountId', rule: 'unknown' }],
    act: (tx, actor, { on, values }) => assignDossier(tx, actor, { ...on, accountId: values.accountId }),
  })
}
