import { Type } from 'typebox'
import { type Agency, findAgency } from '#catalogues'
import { formPages } from '#eforms'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { openDraft, type OpenDraft, placeInAnswers, saveDraft } from '../file-dossier/draft.ts'
import { draftParams } from '../params.ts'
import { signInFirst } from '../sign-in-first.ts'
import { type Place, receiversFor } from '../receivers-for.ts'
import { findReceiver } from '../start-draft/find-receiver.ts'
import { urls } from '../urls.ts'
import { ChooseAgencyPage } from './choose-agency.page.tsx'

const place = Type.Object({
  tinh: Type.Optional(Type.String({ maxLength: 10 })),
  xa: Type.Optional(Type.String({ maxLength: 10 })),
})
const choice = Type.Object({
  agency: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }),
  _revision: Type.Integer(),
  _token: Type.Optional(Type.String({ maxLength: 100 })),
})
const path = '/ho-so/nhap/:draftId/noi-nhan'

export function mountChooseAgency(web: Web, { db }: Services): void {
  web.get(path, { schema: { params: draftParams, hide: true } as never }, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const open = await openDraft(db, request.actor, (request.params as { draftId: string }).draftId)
    const typed = parseForm(place, request.query)
    const { tinh, xa } = typed.ok ? typed.values : {}
    const chosen: Place = placeInAnswers(open) ?? {
      ...(tinh && { provinceCode: tinh }),
      ...(xa && { communeCode: xa }),
    }
    const receiver = await findReceiver(db, { ...open, place: chosen })
    return sendPage(request, reply, <ChooseAgencyPage open={open} receiver={receiver} formPage={formPageOf(open)} />)
  })

  web.post(path, { schema: { params: draftParams, hide: true } as never }, async (request, reply) => {
    const { draftId } = request.params as { draftId: string }
    const parsed = parseForm(choice, request.body)
    if (!parsed.ok) return redirectTo(request, reply, urls.draftAgency(draftId))
    const { agency: agencyId, _revision: revision, _token: token = '' } = parsed.values
    const open = await openDraft(db, request.actor, draftId)
    const agency = await findAgency(db, agencyId)
    const competent = await receiversFor(db, open.procedure, placeInAnswers(open) ?? placeOfAgency(agency))
    if (!competent.some((it) => it.id === agencyId)) throw new Problem('invalid-request')
    await db.begin((tx) => saveDraft(tx, request.actor, { draftId, revision, token, agencyId }))
    return redirectTo(request, reply, urls.draft(draftId))
  })
}

/** The page of the form that asks for the deciding place. */
function formPageOf({ definition, draft }: OpenDraft): string | undefined {
  const key = definition.routing?.from.split('/').at(-1)
  if (key === undefined) return undefined
  const pages = formPages(definition, draft.answers)
  return (pages.find((page) => JSON.stringify(page.elements).includes(`/${key}"`)) ?? pages[0])?.key
}

function placeOfAgency(agency: Agency | undefined): Place {
  const { provinceCode, unitCode } = agency ?? {}
  return { ...(provinceCode && { provinceCode }), ...(unitCode && { communeCode: unitCode }) }
}
