import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import type { Channel } from '../dossier.sql.ts'
import { duesOf } from '../due.sql.ts'
import { isIdentityNumber, normalizeLogin } from '#identity'
import { collectingOf, mayCollect, type Proof, proofs } from './collecting.ts'
import { bearerNumberOf } from '../file-at-counter/bearer-number.ts'
import { noteDossier } from '../note-dossier/note-dossier.ts'
import { en } from './hand-over-result.en.ts'
import { HandOverPage } from './hand-over-result.page.tsx'
import { handOverResult, hasElectronicResult } from './hand-over-result.ts'
import { vi } from './hand-over-result.vi.ts'

const form = Type.Object({
  way: Type.Unsafe<Channel>({ enum: Object.keys(vi.ways) }),
  to: Type.Optional(Type.String({ maxLength: 500 })),
  proof: Type.Optional(Type.Unsafe<Proof>({ enum: [...proofs] })),
  identity: Type.Optional(Type.String({ maxLength: 20 })),
})

export function mountHandOverResult(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'hand-over',
    texts: { vi, en },
    form,
    facts: async ({ db }, dossier) => ({
      unpaid: (await duesOf(db, dossier.id)).some((it) => it.state === 'open'),
      electronic: await hasElectronicResult(db, dossier),
      bearerNumber: await bearerNumberOf(db, dossier.id),
    }),
    page: (view, facts) => <HandOverPage view={view} {...facts} />,
    check({ way, proof, identity = '', to }, { facts, dossier }) {
      if (way === 'online' && !facts.electronic)
        return [{ field: 'way', rule: 'file', text: { vi: vi.fileNeeded, en: en.fileNeeded } }]
      if (way !== 'in-person' || proof !== 'identity') return []
      const number = normalizeLogin(identity)
      if (!isIdentityNumber(number)) return [{ field: 'identity', rule: 'format' }]
      if (!mayCollect(dossier, { number, bearerNumber: facts.bearerNumber }))
        return [{ field: 'identity', rule: 'other', text: { vi: vi.otherPerson, en: en.otherPerson } }]
      return to === undefined ? [{ field: 'to', rule: 'required', text: { vi: vi.whoTook, en: en.whoTook } }] : []
    },
    async act(tx, actor, { on, values }) {
      const { way, proof, to = '', identity = '' } = values
      const collecting =
        way === 'in-person' && proof ? collectingOf({ proof, name: to, number: normalizeLogin(identity) }) : undefined
      const { revision } = await handOverResult(tx, actor, { ...on, way, collecting })
      // Who took it stands with the act already.
      if (values.to && !collecting) await noteDossier(tx, actor, { ...on, revision, text: `${vi.to}: ${values.to}` })
    },
  })
}
