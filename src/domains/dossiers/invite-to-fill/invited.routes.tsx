import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { checkAnswers, loadUnits, readPageWithRows } from '#eforms'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { fillInInvited, type Invited, openInvited } from './fill-in-invited.ts'
import { InvitedPage, type InvitedProps } from './invited.page.tsx'

const params = Type.Object({ id: Type.String({ format: 'uuid' }) })

export function mountInvited(web: Web, { db }: Services): void {
  const schema = { params, hide: true } as never
  const idOf = (request: FastifyRequest) => (request.params as { id: string }).id

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { invited: Invited; status?: number } & Pick<InvitedProps, 'answers' | 'errors' | 'notice'>,
  ) {
    const { page, shown } = it.invited
    const units = await loadUnits(db, it.answers, page.definition)
    const unitsShown = await loadUnits(db, Object.assign({}, ...shown.map((one) => one.answers)))
    return sendPage(request, reply, <InvitedPage {...it} units={units} unitsShown={unitsShown} />, it.status)
  }

  web.get(urls.invited(':id'), { schema }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const invited = await openInvited(db, request.actor, idOf(request))
    return show(request, reply, { invited, answers: invited.page.answers, errors: [] })
  })

  web.post(urls.invited(':id'), { schema }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const id = idOf(request)
    const body = (request.body ?? {}) as Record<string, unknown>
    const invited = await openInvited(db, request.actor, id)
    const { definition, answers: before } = invited.page
    const reading = await readPageWithRows(db, definition, { page: 0, answers: before, body })
    const { answers } = reading
    const sends = body._later === undefined && !reading.stay
    const errors = sends ? checkAnswers(definition, answers) : []
    const unsigned = sends && errors.length === 0 && body.declared !== 'yes'
    const declares = sends && errors.length === 0 && !unsigned
    try {
      const form = { id, token: String(body._token ?? ''), seen: String(body._seen ?? ''), answers, declares }
      await db.begin((tx) => fillInInvited(tx, request.actor, form))
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'draft-changed') throw error
      return show(request, reply, { invited, answers, errors: [], notice: 'stale', status: 409 })
    }
    if (declares) return redirectTo(request, reply, urls.invited(id))
    const now = await openInvited(db, request.actor, id)
    if (errors.length > 0) return show(request, reply, { invited: now, answers, errors, status: 422 })
    if (unsigned) return show(request, reply, { invited: now, answers, errors, notice: 'unsigned', status: 422 })
    return show(request, reply, {
      invited: now,
      answers,
      errors: [],
      ...(!reading.stay && { notice: 'saved' as const }),
    })
  })
}
