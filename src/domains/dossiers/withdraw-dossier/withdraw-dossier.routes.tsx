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
import { withdrawDossier } from './withdraw-dossier.ts'
import { WithdrawPage, type WithdrawProps } from './withdraw-dossier.page.tsx'

const form = Type.Object({
  revision: Type.Integer(),
  reason: Type.String({ minLength: 1, maxLength: 2000 }),
})
const path = '/ho-so/:dossierId/rut'

export function mountWithdrawDossier(web: Web, { db }: Services): void {
  const own = (request: FastifyRequest) =>
    openOwnDossier(db, request.actor, (request.params as { dossierId: string }).dossierId)

  async function show(request: FastifyRequest, reply: FastifyReply, it: Omit<WithdrawProps, 'dossier'>) {
    const dossier = await own(request)
    if (targetOf(dossier, 'withdraw') === undefined) throw new Problem('impossible-move')
    const status = it.trouble === 'reason' ? 422 : it.trouble === 'changed' ? 409 : 200
    return sendPage(request, reply, <WithdrawPage dossier={dossier} {...it} />, status)
  }

  web.get(path, { schema: { params: dossierParams, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    return show(request, reply, { reason: '' })
  })

  web.post(path, { schema: { params: dossierParams, hide: true } as never }, async (request, reply) => {
    const { id: dossierId } = await own(request)
    const parsed = parseForm(form, request.body)
    if (!parsed.ok) return show(request, reply, { reason: String(parsed.typed.reason ?? ''), trouble: 'reason' })
    try {
      await db.begin((tx) => withdrawDossier(tx, request.actor, { dossierId, ...parsed.values }))
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'dossier-changed') throw error
      return show(request, reply, { reason: parsed.values.reason, trouble: 'changed' })
    }
    return redirectTo(request, reply, urls.dossier(dossierId))
  })
}
