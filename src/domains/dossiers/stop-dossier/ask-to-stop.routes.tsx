import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { targetOf } from '../dossier.ts'
import { openOwnDossier } from '../dossier-access.ts'
import { dossierParams } from '../params.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { AskToStopPage, type AskToStopProps } from './ask-to-stop.page.tsx'
import { stopDossier } from './stop-dossier.ts'

const form = Type.Object({
  revision: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
  reason: Type.String({ minLength: 1, maxLength: 2000 }),
})
const path = '/ho-so/:dossierId/dung'

/** The applicant wishes that work on an accepted dossier stops, as long as nothing has been decided. */
export function mountAskToStop(web: Web, { db }: Services): void {
  const own = (request: FastifyRequest) =>
    openOwnDossier(db, request.actor, (request.params as { dossierId: string }).dossierId)

  async function show(request: FastifyRequest, reply: FastifyReply, it: Omit<AskToStopProps, 'dossier'>) {
    const dossier = await own(request)
    if (dossier.master === 'agency') throw new Problem('mastered-elsewhere')
    if (targetOf(dossier, 'stop') === undefined) throw new Problem('impossible-move')
    const status = it.trouble === 'reason' ? 422 : it.trouble === 'changed' ? 409 : 200
    return sendPage(request, reply, <AskToStopPage dossier={dossier} {...it} />, status)
  }

  const options = { schema: { params: dossierParams, hide: true } as never }
  web.get(path, options, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    return show(request, reply, { reason: '' })
  })

  web.post(path, options, async (request, reply) => {
    const { id: dossierId } = await own(request)
    const parsed = parseForm(form, request.body)
    if (!parsed.ok) {
      if (parsed.errors.some((it) => it.field === 'revision')) throw new Problem('stale-form')
      return show(request, reply, { reason: String(parsed.typed.reason ?? ''), trouble: 'reason' })
    }
    try {
      await db.begin((tx) => stopDossier(tx, request.actor, { dossierId, ...parsed.values }))
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'dossier-changed') throw error
      return show(request, reply, { reason: parsed.values.reason, trouble: 'changed' })
    }
    return redirectTo(request, reply, urls.dossier(dossierId))
  })
}
