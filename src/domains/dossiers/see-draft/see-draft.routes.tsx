import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { releaseFile, sendFile } from '#documents'
import { today } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { reachOf } from '../choose-receiving/receiving-units.ts'
import { openDraft } from '../file-dossier/draft.ts'
import { deleteDraft } from '../file-dossier/draft.sql.ts'
import { whatIsMissing } from '../file-dossier/what-is-missing.ts'
import { draftParams } from '../params.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { SeeDraftPage } from './see-draft.page.tsx'
import { takeNewVersion } from './take-new-version.ts'

const newVersionForm = Type.Object({ _revision: Type.Integer(), _token: Type.String({ maxLength: 100 }) })

export function mountSeeDraft(web: Web, services: Services): void {
  const { db } = services
  const idOf = (request: FastifyRequest) => (request.params as { draftId: string }).draftId

  web.get('/ho-so/nhap/:draftId', { schema: { params: draftParams, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const open = await openDraft(db, request.actor, idOf(request))
    if (open.draft.dossierId !== null) return redirectTo(request, reply, urls.dossier(open.draft.dossierId))
    const { procedure, agency, draft } = open
    const elsewherePossible = draft.batchId === null && reachOf(procedure, agency, today()) !== 'nowhere-else'
    const props = { open, ready: whatIsMissing(open).length === 0, elsewherePossible }
    return sendPage(request, reply, <SeeDraftPage {...props} />)
  })

  web.post(
    '/ho-so/nhap/:draftId/ban-moi',
    { schema: { params: draftParams, hide: true } as never },
    async (request, reply) => {
      const draftId = idOf(request)
      const parsed = parseForm(newVersionForm, request.body)
      if (!parsed.ok) throw new Problem('stale-form')
      const { _revision: revision, _token: token } = parsed.values
      await db.begin((tx) => takeNewVersion(tx, request.actor, { draftId, revision, token }))
      return redirectTo(request, reply, urls.draft(draftId))
    },
  )

  web.post(
    '/ho-so/nhap/:draftId/xoa',
    { schema: { params: draftParams, hide: true } as never },
    async (request, reply) => {
      await db.begin(async (tx) => {
        const { draft, files } = await openDraft(tx, request.actor, idOf(request))
        for (const file of files) await releaseFile(tx, file.fileId, { kind: 'draft', id: draft.id })
        await deleteDraft(tx, draft.id)
      })
      return redirectTo(request, reply, `${urls.mine()}?xoa=1`)
    },
  )

  const fileParams = Type.Object({ draftId: Type.String({ format: 'uuid' }), fileId: Type.String({ format: 'uuid' }) })
  web.get(
    '/ho-so/nhap/:draftId/tep/:fileId',
    { schema: { params: fileParams, hide: true } as never },
    async (request, reply) => {
      const { files } = await openDraft(db, request.actor, idOf(request))
      const { fileId } = request.params as { fileId: string }
      if (!files.some((file) => file.fileId === fileId)) throw new Problem('not-found')
      return sendFile(services, request, reply, fileId)
    },
  )
}
