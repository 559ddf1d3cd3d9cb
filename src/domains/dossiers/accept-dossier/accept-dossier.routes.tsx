import { Type } from 'typebox'
import { readDateParts } from '#platform/dates.ts'
import type { Services, Web } from '#platform/mount.ts'
import { endOfOfficeDay } from '../desk/office-day.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './accept-dossier.en.ts'
import { AcceptPage } from './accept-dossier.page.tsx'
import { acceptDossier } from './accept-dossier.ts'
import { vi } from './accept-dossier.vi.ts'
import { type Foresight, foreseeAcceptance } from './foresee-acceptance.ts'

export function mountAcceptDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'accept',
    texts: { vi, en },
    form: Type.Object({
      limit: Type.Optional(Type.String({ maxLength: 5 })),
      limitReason: Type.Optional(Type.String({ maxLength: 1000 })),
    }),
    facts: ({ db }, dossier) => foreseeAcceptance(db, dossier),
    page: (view, foresight) => <AcceptPage view={view} foresight={foresight} />,
    check({ limit, limitReason }, { facts, body }) {
      if (otherOf(facts, limit)) return limitReason === undefined ? [{ field: 'limitReason', rule: 'required' }] : []
      if (facts.due !== undefined) return []
      const day = readDateParts(body, 'due')
      const ahead = day !== undefined && day !== 'invalid' && endOfOfficeDay(facts.calendar, day) > facts.received
      return ahead ? [] : [{ field: 'due', rule: 'future' }]
    },
    act(tx, actor, { on, facts, body, values }) {
      const other = otherOf(facts, values.limit)
      const { amount = null, unit = 'other' } = other?.limit ?? {}
      if (amount !== null && unit !== 'other')
        return acceptDossier(tx, actor, {
          ...on,
          correction: { limit: { amount, unit }, reason: values.limitReason ?? '' },
        })
      const day = facts.due === undefined ? readDateParts(body, 'due') : undefined
      return acceptDossier(tx, actor, { ...on, ...(day && { dueAt: endOfOfficeDay(facts.calendar, day) }) })
    },
  })
}

/** The other limit that the officer chose; the first choice is the one filed. */
function otherOf({ others }: Foresight, chosen: string | undefined): Foresight['others'][number] | undefined {
  return chosen === undefined || chosen === '' ? undefined : others[Number(chosen)]
}
