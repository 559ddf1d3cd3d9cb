import { Type } from 'typebox'
import { type Actor, allow } from '#platform/actor.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { parseForm } from '#platform/forms.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { checkAct, writeAct } from '../acts.ts'
import { type Draft, mayMove } from '../drafts/draft.ts'
import { gapsOfDraft } from '../drafts/gaps-of-draft.ts'
import { dropDraft, sendToCheck, takeBack } from '../drafts/move-draft.ts'
import { rebase } from '../drafts/rebase.ts'
import { listRemarks } from '../drafts/remark.sql.ts'
import { draftParams, type DraftRoute, draftToSee } from '../drafts/seen-draft.ts'
import { copyVersion, takeNewBase } from '../drafts/take-version.ts'
import { urls } from '../urls.ts'
import { findVersion, listVersions } from '../versions/version.sql.ts'
import type { MovesProps } from './draft-moves.page.tsx'
import type { MovedProps } from './moved-base.page.tsx'
import { SeeDraftPage } from './see-draft.page.tsx'

const moveForm = Type.Object({
  move: Type.Union([Type.Literal('send'), Type.Literal('withdraw'), Type.Literal('drop')]),
})
const moveBy = { send: sendToCheck, withdraw: takeBack, drop: dropDraft }
const copyForm = Type.Object({ number: Type.Integer({ minimum: 1, maximum: 1_000_000 }) })

export function mountSeeDraft(web: Web, { db }: Services): void {
  const route = { schema: { hide: true, params: draftParams } as never }

  web.get<DraftRoute>(urls.draft(':id'), route, async (request, reply) => {
    const { actor } = request
    const draft = await draftToSee(db, actor, request.params.id)
    const isOpen = draft.state !== 'published' && draft.state !== 'dropped'
    const page = (
      <SeeDraftPage
        draft={draft}
        gaps={isOpen ? await gapsOfDraft(db, draft) : []}
        remarks={await listRemarks(db, draft.id)}
        moved={await movedOf(db, actor, draft)}
        moves={await movesOf(db, actor, draft)}
      />
    )
    return sendPage(request, reply, page)
  })

  web.post<DraftRoute>(urls.draftMove(':id'), route, async (request, reply) => {
    const { id } = await draftToSee(db, request.actor, request.params.id)
    const parsed = parseForm(moveForm, request.body)
    if (!parsed.ok) throw new Problem('invalid-form')
    await db.begin((tx: Tx) => moveBy[parsed.values.move](tx, request.actor, id))
    return redirectTo(request, reply, urls.draft(id))
  })

  web.post<DraftRoute>(urls.draftNewBase(':id'), route, async (request, reply) => {
    const { id } = await draftToSee(db, request.actor, request.params.id)
    await db.begin((tx) => takeNewBase(tx, request.actor, id))
    return redirectTo(request, reply, urls.draft(id))
  })

  web.post<DraftRoute>(urls.draftCopy(':id'), route, async (request, reply) => {
    const { id } = await draftToSee(db, request.actor, request.params.id)
    const parsed = parseForm(copyForm, request.body)
    if (!parsed.ok) throw new Problem('invalid-form')
    const { number } = parsed.values
    await db.begin((tx) => copyVersion(tx, request.actor, { draftId: id, number }))
    return redirectTo(request, reply, urls.draft(id))
  })
}

async function movedOf(db: Db, actor: Actor, draft: Draft): Promise<MovedProps | null> {
  if (draft.movedVersionId === null || draft.baseVersionId === null) return null
  const [base, latest] = [await findVersion(db, draft.baseVersionId), await findVersion(db, draft.movedVersionId)]
  return {
    draftId: draft.id,
    code: latest!.record.code,
    from: base!.number,
    to: latest!.number,
    conflicts: rebase(base!.record, draft.record, latest!.record).conflicts,
    mayTake: mayMove(draft.state, 'edit') && allow(actor, writeAct, draft.agencyPath),
  }
}

async function movesOf(db: Db, actor: Actor, draft: Draft): Promise<MovesProps> {
  const writes = allow(actor, writeAct, draft.agencyPath)
  const mayCopy = writes && draft.kind === 'amend' && mayMove(draft.state, 'edit')
  return {
    draftId: draft.id,
    maySend: writes && mayMove(draft.state, 'send'),
    mayTakeBack: writes && mayMove(draft.state, 'withdraw'),
    mayDrop: writes && mayMove(draft.state, 'drop'),
    mayCheck: allow(actor, checkAct, draft.agencyPath) && mayMove(draft.state, 'approve'),
    versions: mayCopy ? await listVersions(db, draft.procedureId!) : [],
  }
}
