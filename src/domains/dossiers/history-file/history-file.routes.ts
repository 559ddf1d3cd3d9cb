import type { Services, Web } from '#platform/mount.ts'
import { limited } from '#platform/http/limited.ts'
import { openOwnDossier } from '../dossier-access.ts'
import { dossierParams } from '../params.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { historyFile } from './history-file.ts'

/** The owner takes the whole history home. */
export function mountHistoryFile(web: Web, services: Services): void {
  const schema = { params: dossierParams, hide: true } as never
  web.get(urls.history(':dossierId'), { schema, config: limited(services, 20) }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const { dossierId } = request.params as { dossierId: string }
    const dossier = await openOwnDossier(services.db, request.actor, dossierId)
    const { bytes, name } = await historyFile(services, dossier, request.language)
    return reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'private, no-store')
      .send(bytes)
  })
}
