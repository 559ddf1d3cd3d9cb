import { inBothLanguages, notify } from '#notices'
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
}

/** Tells everybody who wrote on a draft. Officers' notices are sent in Vietnamese, the language of their work. */
export async function tellAuthors(tx: Tx, draft: Draft, news: keyof typeof vi): Promise<void> {
  const { code, name } = draft.record
  const words = ({ subject, text }: (typeof vi)[typeof news]) => ({
    subject: `${subject}: ${code}`,
    text: `“${procedureTitle(name)}” ${text}`,
  })
  for (const accountId of writersOf(await listHands(tx, draft.id))) {
    await notify(tx, {
      to: { accountId },
      kind: `procedures.${news}`,
      ...inBothLanguages({ vi: words(vi[news]), en: words(en[news]) }, 'vi'),
      link: urls.draft(draft.id),
      about: `procedure-draft:${draft.id}`,
    })
  }
}
