import { Type } from 'typebox'
import { today } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { seeDraftsAct } from '../acts.ts'
import { pathsFor } from '../drafts/seen-draft.ts'
import { urls } from '../urls.ts'
import { LateDecisionsPage } from './late-decisions.page.tsx'
import { lateDecisions, latenessByAgency } from './late-decisions.sql.ts'

const querystring = Type.Object({ nam: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2200 })) })

export function mountLateDecisions(web: Web, { db }: Services): void {
  web.get<{ Querystring: { nam?: number } }>(
    urls.lateDecisions(),
    { schema: { hide: true, querystring } as never },
    async (request, reply) => {
      const paths = pathsFor(request.actor, seeDraftsAct)
      const year = request.query.nam ?? Number(today().slice(0, 4))
      const [agencies, decisions] = await Promise.all([
        latenessByAgency(db, { paths, year }),
        lateDecisions(db, { paths, year }),
      ])
      return sendPage(request, reply, <LateDecisionsPage year={year} agencies={agencies} decisions={decisions} />)
    },
  )
}
