import { Type } from 'typebox'
import { demandAccount, organisationOf } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { sendPage } from '#ui/send-page.tsx'
import { listAccessesToParty } from '../access.sql.ts'
import { findAccount } from '../account.sql.ts'
import { masked } from '../identifiers.ts'
import { findParty } from '../party.ts'
import { rolesOf } from '../roles-of-account.ts'
import { listSessions } from '../session.sql.ts'
import { urls } from '../urls.ts'
import { AccessesPage } from './accesses.page.tsx'
import { ProfilePage } from './profile.page.tsx'

const querystring = Type.Object({ moi: Type.Optional(Type.Literal('1')), xong: Type.Optional(Type.Literal('1')) })
const accessQuery = Type.Object({ truoc: Type.Optional(Type.String({ format: 'uuid' })) })
const pageLength = 30

/** A person's own account: who the portal thinks they are, how to reach them, where they are signed in. */
export function mountProfile(web: Web, { db }: Services): void {
  async function ownAccount(actor: Parameters<typeof demandAccount>[0]) {
    const account = await findAccount(db, demandAccount(actor))
    if (!account) throw new Problem('sign-in-required')
    return account
  }

  web.get<{ Querystring: { moi?: string; xong?: string } }>(
    urls.account,
    { schema: { querystring, hide: true } as never },
    async (request, reply) => {
      const account = await ownAccount(request.actor)
      const party = (await findParty(db, account.partyId))!
      const organisationId = organisationOf(request.actor)
      const organisation = organisationId === null ? undefined : await findParty(db, organisationId)
      const sessions = await listSessions(db, account.id, now())
      const news = request.query.moi ? 'registered' : request.query.xong ? 'changed' : undefined
      return sendPage(
        request,
        reply,
        <ProfilePage
          person={{ ...party, identityNumber: party.identityNumber && masked(party.identityNumber) }}
          contact={{ phone: account.phone, email: account.email, language: account.language }}
          sessions={sessions.map((it) => ({ ...it, here: it.id === request.actor.sessionId }))}
          assurance={request.actor.assurance}
          organisation={organisation ?? null}
          manyRoles={(await rolesOf(db, account.id)).length > 1}
          news={news}
        />,
      )
    },
  )

  web.get<{ Querystring: { truoc?: string } }>(
    urls.accesses,
    { schema: { querystring: accessQuery, hide: true } as never },
    async (request, reply) => {
      const account = await ownAccount(request.actor)
      const partyId = organisationOf(request.actor) ?? account.partyId
      const before = request.query.truoc ?? null
      const rows = await listAccessesToParty(db, { partyId, before, limit: pageLength + 1 })
      const accesses = rows.slice(0, pageLength)
      const next = rows.length > pageLength ? accesses.at(-1)!.id : null
      return sendPage(request, reply, <AccessesPage accesses={accesses} next={next} first={before === null} />)
    },
  )
}
