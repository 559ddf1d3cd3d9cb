import { Type } from 'typebox'
import { deleteContents } from '#documents'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './remove-secret.en.ts'
import { RemoveSecretPage } from './remove-secret.page.tsx'
import { removeSecret } from './remove-secret.ts'
import { vi } from './remove-secret.vi.ts'

export function mountRemoveSecret(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'remove-secret',
    texts: { vi, en },
    form: Type.Object({ reason: Type.String({ minLength: 1, maxLength: 1000 }), sure: Type.Literal('yes') }),
    facts: async () => undefined,
    page: (view) => <RemoveSecretPage view={view} />,
    act: (tx, actor, { on, values }) => removeSecret(tx, actor, { ...on, reason: values.reason }),
    async after(services, answer) {
      // A second click has done nothing and brings nothing.
      const { contents = [] } = (answer ?? {}) as { contents?: string[] }
      await deleteContents(services, contents)
    },
  })
}
