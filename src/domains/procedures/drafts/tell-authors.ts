import { notify } from '#notices'
import { now } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { ProcedureRecord } from '../record.ts'
import { type Draft, writersOf } from './draft.ts'
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

const sentences = {
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
}

/** Tells everybody who wrote on a draft. Officers' notices are Vietnamese, the language of their work. */
export async function tellAuthors(tx: Tx, draft: Draft, news: keyof typeof sentences): Promise<void> {
  const { subject, text } = sentences[news]
  for (const accountId of writersOf(await listHands(tx, draft.id))) {
    await notify(tx, {
      to: { accountId },
      kind: `procedures.${news}`,
      subject: `${subject}: ${draft.record.code}`,
      text: `“${procedureTitle(draft.record.name)}” ${text}`,
      link: urls.draft(draft.id),
      about: `procedure-draft:${draft.id}`,
    })
  }
}
