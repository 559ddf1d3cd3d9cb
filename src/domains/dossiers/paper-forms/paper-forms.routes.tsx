import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { sendPage } from '#ui/send-page.tsx'
import { noteAccess } from '../desk/read-dossier.ts'
import { isOwner, openDossier } from '../dossier-access.ts'
import { signInFirst } from '../sign-in-first.ts'
import { PaperFormPage } from './paper-form.page.tsx'
import { readPaperForm } from './read-paper-form.ts'

const params = Type.Object({
  dossierId: Type.String({ format: 'uuid' }),
  sequence: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
})
type Params = { dossierId: string; sequence: number }

/** Whoever may see the dossier may see the papers about it; the owner learns which officer looked. */
export function mountPaperForms(web: Web, { db }: Services): void {
  web.get<{ Params: Params }>(
    '/ho-so/:dossierId/phieu/:sequence',
    { schema: { params, hide: true } as never },
    async (request, reply) => {
      if (signInFirst(request, reply)) return reply
      const dossier = await openDossier(db, request.actor, request.params.dossierId)
      const own = isOwner(request.actor, dossier)
      const facts = await readPaperForm(db, dossier, request.params.sequence)
      if (!own) await noteAccess(db, request.actor, dossier)
      return sendPage(request, reply, <PaperFormPage {...facts} own={own} />)
    },
  )
}
