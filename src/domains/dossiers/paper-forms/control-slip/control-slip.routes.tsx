import type { FastifyRequest } from 'fastify'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { Type } from 'typebox'
import { sendPage } from '#ui/send-page.tsx'
import { demandOfficer } from '../../desk/desk.ts'
import { officersOnly } from '../../desk/officers-only.routes.ts'
import { noteAccess } from '../../desk/read-dossier.ts'
import { demandSight } from '../../dossier-access.ts'
import { findDossier } from '../../dossier.sql.ts'
import { urls } from '../../urls.ts'
import { PaperPage } from '../paper.page.tsx'
import { sendSheets } from '../send-sheets.ts'
import { readControlSlip } from './read-control-slip.ts'

const params = Type.Object({ id: Type.String({ format: 'uuid' }) })
type Params = { id: string }

/** For officers of the agency: how a dossier was handed on inside is not the applicant's paper. */
export function mountControlSlip(web: Web, { db, config }: Services): void {
  const options = { schema: { params, hide: true } as never, preHandler: officersOnly }

  web.get<{ Params: Params }>(urls.controlSlip(':id'), options, async (request, reply) => {
    const { dossier, sheet } = await open(request)
    return sendPage(
      request,
      reply,
      <PaperPage {...{ dossier, sheet, pdf: urls.controlSlipPdf(dossier.id), own: false }} />,
    )
  })

  web.get<{ Params: Params }>(urls.controlSlipPdf(':id'), options, async (request, reply) => {
    const { sheet } = await open(request)
    return sendSheets(reply, [sheet], config.publicUrl)
  })

  async function open(request: FastifyRequest<{ Params: Params }>) {
    const { actor, language } = request
    demandOfficer(actor)
    const dossier = await findDossier(db, request.params.id)
    if (!dossier) throw new Problem('not-found')
    demandSight(actor, dossier)
    const sheet = await readControlSlip(db, dossier, { reader: actor.name, language })
    await noteAccess(db, actor, dossier)
    return { dossier, sheet }
  }
}
