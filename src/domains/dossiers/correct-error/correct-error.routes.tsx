import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './correct-error.en.ts'
import { CorrectErrorPage } from './correct-error.page.tsx'
import { correctError } from './correct-error.ts'
import { vi } from './correct-error.vi.ts'

const form = Type.Object({ reason: Type.String({ minLength: 5, maxLength: 2000 }) })

export function mountCorrectError(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'correct-error',
    texts: { vi, en },
    form,
    facts: async () => undefined,
    page: (view) => <CorrectErrorPage view={view} />,
    act: (tx, actor, { on, values }) => correctError(tx, actor, { ...on, reason: values.reason }),
  })
}
