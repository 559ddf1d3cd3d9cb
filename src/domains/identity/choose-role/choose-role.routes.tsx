import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { demandAccount } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { localPath } from '../local-path.ts'
import { officerHome } from '../officer-home.ts'
import { forgetActor } from '../resolve-actor.ts'
import { type RoleChoice, rolesOf } from '../roles-of-account.ts'
import { openSession } from '../session.ts'
import { endSession } from '../session.sql.ts'
import { deviceOf, sessionTokenOf, setSessionCookie } from '../session-cookie.ts'
import { ChooseRolePage } from './choose-role.page.tsx'

const querystring = Type.Object({ tiep: Type.Optional(Type.String()) })
const form = Type.Object({ role: Type.String({ maxLength: 60 }), tiep: Type.Optional(Type.String()) })

/** In which role an account acts. Changing it opens a new session: the old cookie is worth nothing afterwards. */
export function mountChooseRole(web: Web, { db, config }: Services): void {
  web.get<{ Querystring: { tiep?: string } }>(
    '/chon-vai-tro',
    { schema: { querystring, hide: true } as never },
    async (request, reply) => {
      const choices = await rolesOf(db, demandAccount(request.actor))
      const returnTo = localPath(request.query.tiep)
      return sendPage(
        request,
        reply,
        <ChooseRolePage choices={choices} current={currentOf(request, choices)} returnTo={returnTo} />,
      )
    },
  )

  web.post('/chon-vai-tro', { schema: { hide: true } as never }, async (request, reply) => {
    const accountId = demandAccount(request.actor)
    const choices = await rolesOf(db, accountId)
    const parsed = parseForm(form, request.body)
    const returnTo = localPath((request.body as { tiep?: unknown } | undefined)?.tiep)
    if (!parsed.ok)
      return sendPage(request, reply, <ChooseRolePage choices={choices} returnTo={returnTo} missing />, 422)
    const choice = choices.find((it) => it.key === parsed.values.role)
    if (!choice) throw new Problem('not-your-role')
    const token = await db.begin(async (tx) => {
      if (request.actor.sessionId !== null) await endSession(tx, { id: request.actor.sessionId, accountId, at: now() })
      return openSession(tx, { ...choice, accountId, device: deviceOf(request) })
    })
    forgetActor(sessionTokenOf(request) ?? '')
    setSessionCookie(reply, config, token)
    if (returnTo !== undefined) return reply.redirect(returnTo, 303)
    return redirectTo(request, reply, homeOf(choice))
  })
}

function currentOf({ actor }: FastifyRequest, choices: readonly RoleChoice[]): string | undefined {
  return choices.find((it) =>
    it.as === 'officer'
      ? actor.kind === 'officer' && it.agencyId === (actor.agency?.id ?? null)
      : actor.kind === 'citizen' && it.partyId === actor.partyId,
  )?.key
}

function homeOf(choice: RoleChoice): string {
  if (choice.as === 'citizen') return '/'
  return officerHome(choice.agencyId)
}
