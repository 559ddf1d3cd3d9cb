import { Type } from 'typebox'
import { type Agency, findAgency, fold, listProvinces } from '#catalogues'
import { today } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { openDraft, openDraftForSaving } from '../file-dossier/draft.ts'
import { updateReceiving } from '../file-dossier/draft.sql.ts'
import { draftParams } from '../params.ts'
import { signInFirst } from '../sign-in-first.ts'
import { urls } from '../urls.ts'
import { ChooseReceivingPage } from './choose-receiving.page.tsx'
import { mayTakeIn, reachOf, receivingUnits, toVisit } from './receiving-units.ts'

const search = Type.Object({
  tinh: Type.Optional(Type.String({ maxLength: 10 })),
  ten: Type.Optional(Type.String({ maxLength: 100 })),
})
const choice = Type.Object({
  unit: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }),
  _revision: Type.Integer(),
  _token: Type.Optional(Type.String({ maxLength: 100 })),
})
const mostShown = 30

export function mountChooseReceiving(web: Web, { db }: Services): void {
  const options = { schema: { params: draftParams, hide: true } as never }
  const idOf = (request: { params: unknown }) => (request.params as { draftId: string }).draftId

  web.get(urls.draftReceiving(':draftId'), options, async (request, reply) => {
    if (signInFirst(request, reply)) return reply
    const open = await openDraft(db, request.actor, idOf(request))
    const typed = parseForm(search, request.query)
    const { tinh, ten: words = '' } = typed.ok ? typed.values : {}
    const { procedure, agency: competent } = open
    const reach = reachOf(procedure, competent, today())
    const province = tinh ?? open.receiving?.unit.provinceCode ?? competent?.provinceCode ?? undefined
    const found = await receivingUnits(db, { procedure, competent, provinceCode: province })
    const fitting = found.filter((it) => fold(it.name).includes(fold(words)))
    const shown = withChosen(fitting.slice(0, mostShown), open.receiving?.isAllowed ? open.receiving.unit : undefined)
    const props = {
      ...{ open, reach, words, province, isCut: fitting.length > mostShown },
      units: await Promise.all(shown.map((unit) => toVisit(db, unit))),
      provinces: reach === 'country' ? await listProvinces(db) : [],
    }
    return sendPage(request, reply, <ChooseReceivingPage {...props} />)
  })

  web.post(urls.draftReceiving(':draftId'), options, async (request, reply) => {
    const draftId = idOf(request)
    const parsed = parseForm(choice, request.body)
    if (!parsed.ok) return redirectTo(request, reply, urls.draftReceiving(draftId))
    const { unit: unitId, _revision: revision, _token: token = '' } = parsed.values
    const { procedure, agency: competent, draft } = await openDraft(db, request.actor, draftId)
    if (draft.batchId !== null) throw new Problem('not-found')
    const unit = await findAgency(db, unitId)
    const direct = unit?.id === competent?.id
    if (!unit || (!direct && !(await mayTakeIn(db, { procedure, competent, unit }))))
      throw new Problem('invalid-request')
    await db.begin(async (tx) => {
      await openDraftForSaving(tx, request.actor, { draftId, revision, token })
      await updateReceiving(tx, draftId, direct ? null : unit.id)
    })
    return redirectTo(request, reply, urls.draft(draftId))
  })
}

/** What was chosen stays among the choices, however one searches. */
function withChosen(units: readonly Agency[], chosen: Agency | undefined): Agency[] {
  return chosen && !units.some((it) => it.id === chosen.id) ? [chosen, ...units] : [...units]
}
