import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Actor } from '#platform/actor.ts'
import type { Tx } from '#platform/database/connect.ts'
import { parseForm } from '#platform/forms.ts'
import { inLanguage, type Texts } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { openOwnDossier } from '../dossier-access.ts'
import { dossierParams } from '../params.ts'
import { demandMove, type OnDossier } from '../record-act.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { EndByApplicantPage, type EndByApplicantProps, type EndWords } from './end-by-applicant.page.tsx'

const form = Type.Object({
  revision: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
  reason: Type.String({ minLength: 1, maxLength: 2000 }),
})

export type EndByApplicant = {
  path(dossierId: string): string
  /** The move it makes. */
  act: 'withdraw' | 'stop'
  texts: Texts<EndWords>
  end(tx: Tx, actor: Actor, form: OnDossier & { reason: string }): Promise<unknown>
}

/** A page on which the applicant ends their own dossier: by taking it back, or by asking that work on it stops. */
export function mountEndByApplicant(web: Web, { db }: Services, it: EndByApplicant): void {
  const own = (request: FastifyRequest) =>
    openOwnDossier(db, request.actor, (request.params as { dossierId: string }).dossierId)

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    said: Pick<EndByApplicantProps, 'reason' | 'trouble'>,
  ) {
    const dossier = await own(request)
    demandMove(dossier, it.act)
    const status = said.trouble === 'reason' ? 422 : said.trouble === 'changed' ? 409 : 200
    const words = inLanguage(it.texts, request.language)
    const page = <EndByApplicantPage dossier={dossier} words={words} action={it.path(dossier.id)} {...said} />
    return sendPage(request, reply, page, status)
  }

  const options = { schema: { params: dossierParams, hide: true } as never }
  web.get(it.path(':dossierId'), options, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    return show(request, reply, { reason: '' })
  })

  web.post(it.path(':dossierId'), options, async (request, reply) => {
    const { id: dossierId } = await own(request)
    const parsed = parseForm(form, request.body)
    if (!parsed.ok) {
      if (parsed.errors.some((error) => error.field === 'revision')) throw new Problem('stale-form')
      return show(request, reply, { reason: String(parsed.typed.reason ?? ''), trouble: 'reason' })
    }
    try {
      await db.begin((tx) => it.end(tx, request.actor, { dossierId, ...parsed.values }))
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'dossier-changed') throw error
      return show(request, reply, { reason: parsed.values.reason, trouble: 'changed' })
    }
    return redirectTo(request, reply, urls.dossier(dossierId))
  })
}
