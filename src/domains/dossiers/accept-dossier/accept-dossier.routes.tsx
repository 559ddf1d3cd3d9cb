import { Type } from 'typebox'
import { readDateParts } from '#platform/dates.ts'
import type { Services, Web } from '#platform/mount.ts'
import { endOfOfficeDay } from '../desk/office-day.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './accept-dossier.en.ts'
import { AcceptPage } from './accept-dossier.page.tsx'
import { acceptDossier } from './accept-dossier.ts'
import { vi } from './accept-dossier.vi.ts'
import { foreseeAcceptance } from './foresee-acceptance.ts'

export function mountAcceptDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'accept',
    texts: { vi, en },
    form: Type.Object({}),
    facts: ({ db }, dossier) => foreseeAcceptance(db, dossier),
    page: (view, foresight) => <AcceptPage view={view} foresight={foresight} />,
    check(_values, { facts, body }) {
      if (facts.due !== undefined) return []
      const day = readDateParts(body, 'due')
      const ahead = day !== undefined && day !== 'invalid' && endOfOfficeDay(day) > facts.received
      return ahead ? [] : [{ field: 'due', rule: 'future' }]
    },
    act(tx, actor, { on, facts, body }) {
      const day = facts.due === undefined ? readDateParts(body, 'due') : undefined
      return acceptDossier(tx, actor, { ...on, ...(day && { dueAt: endOfOfficeDay(day) }) })
    },
  })
}
