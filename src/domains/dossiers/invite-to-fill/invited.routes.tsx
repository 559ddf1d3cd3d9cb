import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { checkAnswers, loadUnits, readPageWithRows } from '#eforms'
import { parseForm } from '#platform/forms.ts'
import { limited } from '#platform/http/limited.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { fillInInvited, type Invited, type InvitedBy, openInvited } from './fill-in-invited.ts'
import { mailPassCookie, opensInvitation, passSeconds, writeMailPass } from './mail-pass.ts'
import { checkMailCode, isByMail, sendMailCode } from './open-by-mail.ts'
import { OpenByMailPage } from './open-by-mail.page.tsx'
import { InvitedPage, type InvitedProps } from './invited.page.tsx'

const params = Type.Object({ id: Type.String({ format: 'uuid' }) })
const codeForm = Type.Object({ code: Type.String({ minLength: 1, maxLength: 20 }) })

export function mountInvited(web: Web, services: Services): void {
  const { db } = services
  const passKey = services.config.key('invitation')
  const schema = { params, hide: true } as never
  const byOf = (request: FastifyRequest): InvitedBy => ({
    actor: request.actor,
    hasPass: opensInvitation(passKey, request.cookies[mailPassCookie], idOf(request)),
  })
  const idOf = (request: FastifyRequest) => (request.params as { id: string }).id

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    it: { invited: Invited; status?: number } & Pick<InvitedProps, 'answers' | 'errors' | 'notice' | 'signing'>,
  ) {
    const { page, shown } = it.invited
    const units = await loadUnits(db, it.answers, page.definition)
    const unitsShown = await loadUnits(db, Object.assign({}, ...shown.map((one) => one.answers)))
    return sendPage(
      request,
      reply,
      <InvitedPage {...it} byMail={it.invited.invitation.toKind === 'e-mail'} units={units} unitsShown={unitsShown} />,
      it.status,
    )
  }

  web.get(urls.invited(':id'), { schema }, async (request, reply) => {
    const by = byOf(request)
    if (!by.hasPass && (await isByMail(db, idOf(request)))) return askForCode(request, reply)
    if (!by.hasPass && signInFirst(request, reply)) return reply
    const invited = await openInvited(db, by, idOf(request))
    return show(request, reply, { invited, answers: invited.page.answers, errors: [] })
  })

  web.post(urls.invited(':id'), { schema }, async (request, reply) => {
    const id = idOf(request)
    const by = byOf(request)
    // The pass has run out: what was typed is not lost, the browser has it.
    if (!by.hasPass && (await isByMail(db, id))) return askForCode(request, reply)
    if (!by.hasPass && signInFirst(request, reply)) return reply
    const body = (request.body ?? {}) as Record<string, unknown>
    const invited = await openInvited(db, by, id)
    const { definition, answers: before } = invited.page
    const reading = await readPageWithRows(db, definition, { page: 0, answers: before, body })
    const { answers } = reading
    const sends = body._later === undefined && !reading.stay
    const errors = sends ? checkAnswers(definition, answers) : []
    const name = typeof body.name === 'string' ? body.name.normalize('NFC').trim().slice(0, 200) : ''
    const isNamed = request.actor.accountId !== null || name !== ''
    const unsigned = sends && errors.length === 0 && (body.declared !== 'yes' || !isNamed)
    const declares = sends && errors.length === 0 && !unsigned
    const signing = { name, named: isNamed, ticked: body.declared === 'yes' }
    try {
      const token = String(body._token ?? '')
      const form = { id, token, seen: String(body._seen ?? ''), answers, declares, name }
      await db.begin((tx) => fillInInvited(tx, by, form))
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'draft-changed') throw error
      return show(request, reply, {
        invited: await openInvited(db, by, id),
        answers,
        errors: [],
        signing,
        notice: 'stale',
        status: 409,
      })
    }
    if (declares) return redirectTo(request, reply, urls.invited(id))
    const now = await openInvited(db, by, id)
    if (errors.length > 0) return show(request, reply, { invited: now, answers, errors, signing, status: 422 })
    if (unsigned)
      return show(request, reply, { invited: now, answers, errors, signing, notice: 'unsigned', status: 422 })
    return show(request, reply, {
      invited: now,
      answers,
      errors: [],
      signing,
      ...(!reading.stay && { notice: 'saved' as const }),
    })
  })

  /** Says the same of every invitation by e-mail, open or over. */
  function askForCode(request: FastifyRequest, reply: FastifyReply, it: { wrong?: true } = {}) {
    const sent = (request.query as { gui?: string }).gui !== undefined
    const page = <OpenByMailPage id={idOf(request)} sent={sent} {...it} />
    return sendPage(request, reply, page, it.wrong ? 422 : 200)
  }

  const config = limited(services, 6)
  web.post(urls.invitedByMail(':id', 'ma'), { schema, config }, async (request, reply) => {
    const id = idOf(request)
    if (!(await isByMail(db, id))) throw new Problem('not-found')
    await db.begin((tx) => sendMailCode(tx, { id, language: request.language }))
    return redirectTo(request, reply, `${urls.invited(id)}?gui=1`)
  })

  web.post(urls.invitedByMail(':id', 'mo'), { schema, config }, async (request, reply) => {
    const id = idOf(request)
    if (!(await isByMail(db, id))) throw new Problem('not-found')
    const read = parseForm(codeForm, request.body)
    // Committed right or wrong: each attempt counts.
    const isRight = read.ok && (await db.begin((tx) => checkMailCode(tx, { id, code: read.values.code })))
    if (!isRight) return askForCode(request, reply, { wrong: true })
    reply.setCookie(mailPassCookie, writeMailPass(passKey, id), {
      ...{ path: '/', httpOnly: true, sameSite: 'lax', maxAge: passSeconds },
      secure: services.config.publicUrl.startsWith('https:'),
    })
    return redirectTo(request, reply, urls.invited(id))
  })

  web.post(urls.invitedByMail(':id', 'dong'), { schema }, async (request, reply) => {
    reply.clearCookie(mailPassCookie, { path: '/' })
    return redirectTo(request, reply, urls.invited(idOf(request)))
  })
}
