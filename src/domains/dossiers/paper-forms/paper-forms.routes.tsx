import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { noteAccess } from '../desk/read-dossier.ts'
import { isOwner, openDossier } from '../dossier-access.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { readPaper } from './issue/read-paper.ts'
import { PaperPage } from './paper.page.tsx'
import { sendSheets } from './send-sheets.ts'

const params = Type.Object({
  dossierId: Type.String({ format: 'uuid' }),
  sequence: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
})
type Params = { dossierId: string; sequence: number }
const schema = { params, hide: true } as never

/** Whoever may see the dossier may see the papers about it; the owner learns which officer looked. */
export function mountPaperForms(web: Web, { db, config }: Services): void {
  web.get<{ Params: Params }>('/ho-so/:dossierId/phieu/:sequence', { schema }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const { dossier, sheet, own } = await open(request)
    const pdf = urls.paperPdf(dossier.id, request.params.sequence)
    return sendPage(request, reply, <PaperPage {...{ dossier, sheet, pdf, own }} />)
  })

  web.get<{ Params: Params }>('/ho-so/:dossierId/phieu/:sequence.pdf', { schema }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const { sheet } = await open(request)
    return sendSheets(reply, [sheet], config.publicUrl)
  })

  async function open(request: FastifyRequest<{ Params: Params }>) {
    const { dossierId, sequence } = request.params
    const dossier = await openDossier(db, request.actor, dossierId)
    const own = isOwner(request.actor, dossier)
    const sheet = await readPaper(db, dossier, { sequence, language: request.language })
    if (!own) await noteAccess(db, request.actor, dossier)
    return { dossier, sheet, own }
  }
}
