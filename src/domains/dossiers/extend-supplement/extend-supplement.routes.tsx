import { Type } from 'typebox'
import { calendarOf } from '#law'
import { now } from '#platform/clock.ts'
import { readDateParts } from '#platform/dates.ts'
import type { Services, Web } from '#platform/mount.ts'
import { endOfOfficeDay } from '../desk/office-day.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './extend-supplement.en.ts'
import { ExtendSupplementPage } from './extend-supplement.page.tsx'
import { extendSupplement } from './extend-supplement.ts'
import { vi } from './extend-supplement.vi.ts'

const form = Type.Object({ reason: Type.String({ minLength: 5, maxLength: 2000 }) })

export function mountExtendSupplement(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'extend-supplement',
    texts: { vi, en },
    form,
    facts: ({ db }, dossier) => calendarOf(db, dossier.agencyPath),
    page: (view) => <ExtendSupplementPage view={view} />,
    check(_, { dossier, body, facts }) {
      const day = readDateParts(body, 'deadline')
      const until = day !== undefined && day !== 'invalid' && endOfOfficeDay(facts, day)
      const later = until && until > now() && until > new Date(dossier.supplementDeadline ?? 0)
      return later ? [] : [{ field: 'deadline', rule: 'future' }]
    },
    act: (tx, actor, { on, values, body, facts }) =>
      extendSupplement(tx, actor, {
        ...on,
        reason: values.reason,
        deadline: endOfOfficeDay(facts, String(readDateParts(body, 'deadline'))),
      }),
  })
}
