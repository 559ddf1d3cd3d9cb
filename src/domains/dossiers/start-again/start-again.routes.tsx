import { Type } from 'typebox'
import { parseForm } from '#platform/forms.ts'
import { tokenOf } from '#platform/http/form-token.ts'
import { once } from '#platform/idempotency.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { dossierParams } from '../params.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { openAgain, startAgain } from './start-again.ts'
import { StartAgainPage } from './start-again.page.tsx'

const form = Type.Object({ papers: Type.Array(Type.String({ maxLength: 36 }), { default: [], maxItems: 200 }) })
const path = '/ho-so/:dossierId/nop-lai'

/** A new draft from what was filed earlier. */
export function mountStartAgain(web: Web, { db }: Services): void {
  const schema = { params: dossierParams, hide: true } as never

  web.get(path, { schema }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const { dossierId } = request.params as { dossierId: string }
    return sendPage(request, reply, <StartAgainPage again={await openAgain(db, request.actor, dossierId)} />)
  })

  web.post(path, { schema }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const { dossierId } = request.params as { dossierId: string }
    const parsed = parseForm(form, request.body)
    if (!parsed.ok) throw new Problem('stale-form')
    const token = tokenOf(request)
    const { draftId } = await db.begin(async (tx) =>
      once(tx, 'dossiers.start-again', token, () =>
        startAgain(tx, request.actor, { dossierId, fileIds: parsed.values.papers, token }),
      ),
    )
    return redirectTo(request, reply, urls.draft(draftId))
  })
}
