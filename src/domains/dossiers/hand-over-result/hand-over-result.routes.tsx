import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import type { Channel } from '../dossier.sql.ts'
import { duesOf } from '../due.sql.ts'
import { noteDossier } from '../note-dossier/note-dossier.ts'
import { en } from './hand-over-result.en.ts'
import { HandOverPage } from './hand-over-result.page.tsx'
import { handOverResult, hasElectronicResult } from './hand-over-result.ts'
import { vi } from './hand-over-result.vi.ts'

const form = Type.Object({
  way: Type.Unsafe<Channel>({ enum: Object.keys(vi.ways) }),
  to: Type.Optional(Type.String({ maxLength: 500 })),
})

export function mountHandOverResult(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'hand-over',
    texts: { vi, en },
    form,
    facts: async ({ db }, dossier) => ({
      unpaid: (await duesOf(db, dossier.id)).some((it) => it.state === 'open'),
      electronic: await hasElectronicResult(db, dossier),
    }),
    page: (view, facts) => <HandOverPage view={view} {...facts} />,
    check({ way }, { facts }) {
      const missing = way === 'online' && !facts.electronic
      return missing ? [{ field: 'way', rule: 'file', text: { vi: vi.fileNeeded, en: en.fileNeeded } }] : []
    },
    async act(tx, actor, { on, values }) {
      const { revision } = await handOverResult(tx, actor, { ...on, way: values.way })
      if (values.to) await noteDossier(tx, actor, { ...on, revision, text: `${vi.to}: ${values.to}` })
    },
  })
}
