import { Type } from 'typebox'
import { apologyLatest, calendarOf } from '#law'
import { now } from '#platform/clock.ts'
import { readDateParts } from '#platform/dates.ts'
import type { Services, Web } from '#platform/mount.ts'
import { endOfOfficeDay } from '../desk/office-day.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './apologise.en.ts'
import { ApologisePage } from './apologise.page.tsx'
import { apologise } from './apologise.ts'
import { vi } from './apologise.vi.ts'

const form = Type.Object({
  reason: Type.String({ minLength: 5, maxLength: 2000 }),
  progress: Type.Optional(Type.String({ maxLength: 2000 })),
})

export function mountApologise(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'apologise',
    texts: { vi, en },
    form,
    async facts({ db }, dossier) {
      const calendar = await calendarOf(db, dossier.agencyPath)
      const latest = apologyLatest(calendar, new Date(dossier.currentDue ?? now()))
      return { calendar, latest, late: now() > latest }
    },
    page: (view, facts) => <ApologisePage view={view} facts={facts} />,
    check(_, { dossier, body, facts }) {
      const day = readDateParts(body, 'due')
      const after = day !== undefined && day !== 'invalid' && endOfOfficeDay(facts.calendar, day)
      const ahead = after && after > now() && after > new Date(dossier.currentDue ?? 0)
      return ahead ? [] : [{ field: 'due', rule: 'future' }]
    },
    act: (tx, actor, { on, values, body, facts }) =>
      apologise(tx, actor, {
        ...on,
        ...values,
        due: endOfOfficeDay(facts.calendar, String(readDateParts(body, 'due'))),
      }),
  })
}
