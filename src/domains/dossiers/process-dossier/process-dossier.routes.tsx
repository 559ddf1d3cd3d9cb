import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { noteDossier } from '../note-dossier/note-dossier.ts'
import { en } from './process-dossier.en.ts'
import { ProcessPage } from './process-dossier.page.tsx'
import { processDossier } from './process-dossier.ts'
import { vi } from './process-dossier.vi.ts'

const form = Type.Object({ note: Type.Optional(Type.String({ maxLength: 2000 })) })

export function mountProcessDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'process',
    texts: { vi, en },
    form,
    facts: async () => undefined,
    page: (view) => <ProcessPage view={view} />,
    async act(tx, actor, { on, values }) {
      const { revision } = await processDossier(tx, actor, on)
      // Verification must be recorded (regulation 3.4-19.3): as a note of its own among the acts.
      if (values.note) await noteDossier(tx, actor, { ...on, revision, text: values.note })
    },
  })
}
