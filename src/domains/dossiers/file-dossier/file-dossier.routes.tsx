import { Type } from 'typebox'
import { declarationIn, loadUnits } from '#eforms'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { openOwnDossier } from '../dossier-access.ts'
import { dossierParams, draftParams } from '../params.ts'
import { carrySecret, takeSecret } from '../secret-once.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { openDraft } from './draft.ts'
import { FiledPage } from './filed.page.tsx'
import { ReviewPage, type ReviewProps } from './review.page.tsx'
import { submitDraft } from './submit-draft.ts'
import { whatIsMissing } from './what-is-missing.ts'

const form = Type.Object({
  _revision: Type.Integer(),
  _token: Type.String({ maxLength: 100 }),
  declared: Type.Optional(Type.Literal('yes')),
  returnChannel: Type.Union([Type.Literal('online'), Type.Literal('in-person'), Type.Literal('post')], {
    default: 'online',
  }),
})
const path = '/ho-so/nhap/:draftId/kiem-tra'

export function mountFileDossier(web: Web, { db }: Services): void {
  web.get(path, { schema: { params: draftParams, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const open = await openDraft(db, request.actor, (request.params as { draftId: string }).draftId)
    if (open.draft.dossierId !== null) return redirectTo(request, reply, urls.dossier(open.draft.dossierId))
    const missing = whatIsMissing(open)
    const units = await loadUnits(db, open.draft.answers)
    const props: ReviewProps = { open, units, missing, returnChannel: 'online', declarationMissing: false }
    return sendPage(request, reply, <ReviewPage {...props} />)
  })

  web.post(path, { schema: { params: draftParams, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const { draftId } = request.params as { draftId: string }
    const parsed = parseForm(form, request.body)
    if (!parsed.ok) throw new Problem('stale-form')
    const { _revision: revision, _token: token, returnChannel, declared } = parsed.values
    const open = declared === undefined ? await openDraft(db, request.actor, draftId) : undefined
    // What was filed already leads to its dossier, whatever this form says.
    if (open?.draft.dossierId === null && !declarationIn(open.definition, open.draft.answers)) {
      const units = await loadUnits(db, open.draft.answers)
      const props: ReviewProps = { open, units, missing: whatIsMissing(open), returnChannel, declarationMissing: true }
      return sendPage(request, reply, <ReviewPage {...props} />, 422)
    }
    const { dossierId, secret } = await db.begin((tx) =>
      submitDraft(tx, request.actor, { draftId, revision, token, returnChannel }),
    )
    if (secret !== null) carrySecret(request, reply, { page: urls.filed(dossierId), secret })
    return redirectTo(request, reply, urls.filed(dossierId))
  })

  web.get(
    '/ho-so/:dossierId/da-nop',
    { schema: { params: dossierParams, hide: true } as never },
    async (request, reply) => {
      if (signInFirst(request, reply)) return reply
      const dossier = await openOwnDossier(db, request.actor, (request.params as { dossierId: string }).dossierId)
      const secret = takeSecret(request, reply, urls.filed(dossier.id))
      return sendPage(request, reply, <FiledPage dossier={dossier} secret={secret} />)
    },
  )
}
