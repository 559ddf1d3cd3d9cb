import { contactOf, officersIn } from '#identity'
import { inBothLanguages, notify } from '#notices'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { ProcedureRecord } from '../record.ts'
import { checkAct, publishAct } from '../acts.ts'
import { checkersOf, type Draft, writersOf } from './draft.ts'
import { insertDraftAct, listHands, lockOpenDraftsOf, updateDraft } from './draft.sql.ts'

type Published = { id: string; versionId: string; record: ProcedureRecord }

/**
 * A version was published past an open draft (an import, another decision): the draft is left as it is, and everybody who
 * wrote on it learns that its base has moved.
 */
export async function tellAuthorsOfNewBase(tx: Tx, published: readonly Published[]): Promise<void> {
  const drafts = await lockOpenDraftsOf(
    tx,
    published.map((it) => it.id),
  )
  for (const draft of drafts) {
    const { versionId, record } = published.find((it) => it.id === draft.procedureId)!
    const at = now()
    await updateDraft(tx, { ...draft, movedVersionId: versionId }, at)
    await insertDraftAct(tx, draft.id, { act: 'base-moved', at, accountId: null, name: record.promulgator.name })
    await tellAuthors(tx, draft, 'base-moved')
  }
}

const vi = {
  'base-moved': {
    subject: 'Thủ tục bạn đang soạn vừa có bản công bố mới',
    text:
      'vừa được công bố một bản khác trong lúc bạn đang soạn. Bản bạn soạn vẫn còn nguyên. ' +
      'Bạn mở bản soạn, xem hai bản khác nhau ở đâu, rồi lấy phần mới về.',
  },
  returned: {
    subject: 'Bản soạn thủ tục được trả lại để sửa',
    text: 'được người kiểm tra trả lại. Từng góp ý nằm ngay ở phần cần sửa.',
  },
  'to-check': {
    subject: 'Có bản soạn thủ tục chờ bạn kiểm tra',
    text: 'đã soạn xong và chờ kiểm tra. Bạn xem từng phần, rồi xác nhận hoặc trả lại kèm góp ý.',
  },
  checked: {
    subject: 'Bản soạn thủ tục đã được kiểm tra',
    text: 'đã kiểm tra xong. Bạn đưa bản soạn vào một quyết định để công bố.',
  },
}

const en: typeof vi = {
  'base-moved': {
    subject: 'The procedure you are drafting was published anew',
    text:
      'was published in another version while you were drafting. Your draft is as you left it. Open it, see where the ' +
      'two differ, then take over what is new.',
  },
  returned: {
    subject: 'A draft of a procedure came back to be mended',
    text: 'was returned by the checker. Each remark stands at the part it is about.',
  },
  'to-check': {
    subject: 'A draft of a procedure waits for your check',
    text: 'is written and waits to be checked. Look at each part, then confirm it or return it with remarks.',
  },
  checked: {
    subject: 'A draft of a procedure has been checked',
    text: 'has been checked. Put it into a decision to publish it.',
  },
}

/** Tells everybody who wrote on a draft. */
export async function tellAuthors(tx: Tx, draft: Draft, news: 'base-moved' | 'returned'): Promise<void> {
  await tell(tx, { draft, news, to: writersOf(await listHands(tx, draft.id)) })
}

/** Tells the agency's checkers that a draft waits for them; not those who wrote on it, who may not check it. */
export async function tellCheckers(tx: Tx, draft: Draft): Promise<void> {
  const own = writersOf(await listHands(tx, draft.id))
  const checkers = await officersIn(tx, { agencyPath: draft.agencyPath, roles: checkAct.roles })
  await tell(tx, { draft, news: 'to-check', to: checkers.filter((it) => !own.includes(it)) })
}

/** Tells the agency's publishers that a draft can go into a decision; not those who may not publish it any more. */
export async function tellPublishers(tx: Tx, draft: Draft): Promise<void> {
  const hands = await listHands(tx, draft.id)
  const own = [...writersOf(hands), ...checkersOf(hands)]
  const publishers = await officersIn(tx, { agencyPath: draft.agencyPath, roles: publishAct.roles })
  await tell(tx, { draft, news: 'checked', to: publishers.filter((it) => !own.includes(it)) })
}

/** In the inbox, and by e-mail where there is one. Officers' notices are sent in Vietnamese, the language of their work. */
async function tell(tx: Tx, it: { draft: Draft; news: keyof typeof vi; to: readonly string[] }): Promise<void> {
  const { draft, news } = it
  const { code, name } = draft.record
  const words = ({ subject, text }: (typeof vi)[typeof news]) => ({
    subject: `${subject}: ${code}`,
    text: `“${procedureTitle(name)}” ${text}`,
  })
  for (const accountId of it.to) {
    const contact = await contactOf(tx, accountId)
    await notify(tx, {
      to: { accountId, ...(contact?.email && { email: contact.email }) },
      kind: `procedures.${news}`,
      ...inBothLanguages({ vi: words(vi[news]), en: words(en[news]) }, 'vi'),
      link: news === 'to-check' ? urls.draftCheck(draft.id) : urls.draft(draft.id),
      about: `procedure-draft:${draft.id}`,
    })
  }
}
