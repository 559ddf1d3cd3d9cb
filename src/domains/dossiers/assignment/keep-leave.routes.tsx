import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { demand } from '#platform/actor.ts'
import { readDateParts } from '#platform/dates.ts'
import { type FieldError, parseForm } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { viewAct } from '../acts.ts'
import { assignableAt } from '../assign-dossier/assign-dossier.ts'
import { demandOfficer, deskOf } from '../desk/desk.ts'
import { countQueues } from '../desk/desk.sql.ts'
import { officersOnly } from '../desk/officers-only.routes.ts'
import { urls } from '../urls.ts'
import { KeepLeavePage } from './keep-leave.page.tsx'
import { heldInLeaves } from './load.sql.ts'
import { keepLeave, keepsLeaveOf, leaveFaults, leavesToKeep, removeLeave } from './keep-leave.ts'

const form = Type.Object({
  accountId: Type.Optional(Type.String({ format: 'uuid' })),
  substituteId: Type.Optional(Type.String({ format: 'uuid' })),
})
const params = Type.Object({ id: Type.String({ format: 'uuid' }) })
const querystring = Type.Object({ xong: Type.Optional(Type.String({ maxLength: 5 })) })
type Body = Record<string, unknown>

/** An officer's own leave; for those who lead the agency, that of its officers. */
export function mountKeepLeave(web: Web, { db }: Services): void {
  const options = { schema: { hide: true, querystring } as never, preHandler: officersOnly }

  web.get(urls.leave, options, (request, reply) => show(request, reply, { typed: {}, errors: [] }))

  web.post(urls.leave, options, async (request, reply) => {
    const { accountId: own, agency } = demandOfficer(request.actor)
    demand(request.actor, viewAct, agency.path)
    const token = tokenOf(request)
    const parsed = parseForm(form, request.body)
    const { accountId = own, substituteId = null } = parsed.ok ? parsed.values : {}
    const whose = await keepsLeaveOf(db, request.actor)
    if (!whose.some((it) => it.accountId === accountId)) throw new Problem('not-an-officer-here')
    const [firstDay, lastDay] = [dayIn(request.body, 'first'), dayIn(request.body, 'last')]
    const officers = await assignableAt(db, agency.path)
    const leave = { accountId, substituteId, firstDay, lastDay: lastDay ?? firstDay, officers }
    const errors = [
      ...(parsed.ok ? [] : [{ field: 'substituteId', rule: 'unknown' }]),
      ...(await leaveFaults(db, leave)),
    ]
    if (errors.length > 0) return show(request, reply, { typed: (request.body ?? {}) as Body, errors })
    await db.begin((tx) =>
      once(tx, 'dossiers.keep-leave', token, async () => {
        await keepLeave(tx, request.actor, leave)
        return { done: true }
      }),
    )
    return redirectTo(request, reply, `${urls.leave}?xong=co`)
  })

  web.post<{ Params: { id: string } }>(
    urls.removeLeave(':id'),
    { ...options, schema: { hide: true, params } as never },
    async (request, reply) => {
      const { agency } = demandOfficer(request.actor)
      demand(request.actor, viewAct, agency.path)
      tokenOf(request)
      await db.begin((tx) => removeLeave(tx, request.actor, request.params.id))
      return redirectTo(request, reply, urls.leave)
    },
  )

  async function show(request: FastifyRequest, reply: FastifyReply, it: { typed: Body; errors: FieldError[] }) {
    const { actor } = request
    const desk = deskOf(actor)
    const whose = await keepsLeaveOf(db, actor)
    const [counts, leaves, colleagues] = await Promise.all([
      countQueues(db, desk),
      leavesToKeep(db, whose),
      assignableAt(db, desk.agencyPath),
    ])
    const held = await heldInLeaves(db, { agencyPath: desk.agencyPath, leaveIds: leaves.map((one) => one.id) })
    const done = (request.query as { xong?: string }).xong === 'co'
    const page = <KeepLeavePage {...{ counts, whose, colleagues, leaves, held, done, ...it }} />
    return sendPage(request, reply, page, it.errors.length > 0 ? 422 : 200)
  }
}

function dayIn(body: unknown, name: string): string | undefined {
  const day = readDateParts(body, name)
  return day === 'invalid' ? undefined : day
}
