import { Type, type Static } from 'typebox'
import { now, today } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { leadOfficeAct } from '../acts.ts'
import { chooseBody } from '../choose-body/choose-body.ts'
import { demandOfficer, deskOf } from '../desk/desk.ts'
import { countQueues } from '../desk/desk.sql.ts'
import { officersOnly } from '../desk/officers-only.routes.ts'
import { urls } from '../urls.ts'
import { LeadOfficePage } from './lead-office.page.tsx'
import { listWeeks, loadByAgency, loadByOfficer } from './office-load.sql.ts'

const querystring = Type.Object({
  'co-quan': Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
  ten: Type.Optional(Type.String({ maxLength: 100 })),
})
const weeks = 12

/** For leaders: how much work there is, what is late, where, and where it goes. */
export function mountLeadOffice(web: Web, { db }: Services): void {
  web.get<{ Querystring: Static<typeof querystring> }>(
    urls.leadOffice,
    { preHandler: officersOnly, schema: { querystring, hide: true } as never },
    async (request, reply) => {
      const { actor, query } = request
      demandOfficer(actor)
      const choice = await chooseBody(db, actor, { act: leadOfficeAct, id: query['co-quan'], words: query.ten?.trim() })
      // Officers work for an agency, so there is one.
      const body = choice.body!
      const of = { path: body.path, at: now() }
      const props = {
        choice: { ...choice, body },
        counts: await countQueues(db, deskOf(actor)),
        agencies: await loadByAgency(db, of),
        officers: await loadByOfficer(db, of),
        weeks: await listWeeks(db, { path: body.path, monday: mondayOf(today()), weeks }),
      }
      return sendPage(request, reply, <LeadOfficePage {...props} />)
    },
  )
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}
