import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './note-dossier.en.ts'
import { NotePage } from './note-dossier.page.tsx'
import { noteDossier } from './note-dossier.ts'
import { vi } from './note-dossier.vi.ts'

const form = Type.Object({ text: Type.String({ minLength: 1, maxLength: 2000 }) })

export function mountNoteDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'note',
    texts: { vi, en },
    form,
    facts: async () => undefined,
    page: (view) => <NotePage view={view} />,
    act: (tx, actor, { on, values }) => noteDossier(tx, actor, { ...on, text: values.text }),
  })
}
