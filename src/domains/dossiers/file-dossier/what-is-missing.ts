import { checkAnswers, formPages, pageAsking, type Text } from '#eforms'
import { en as enReceiving } from '../choose-receiving/choose-receiving.en.ts'
import { vi as viReceiving } from '../choose-receiving/choose-receiving.vi.ts'
import { en } from '../invite-to-fill/invite.en.ts'
import { stateOf } from '../invite-to-fill/invitation.ts'
import { vi } from '../invite-to-fill/invite.vi.ts'
import { urls } from '../urls.ts'
import type { OpenDraft } from './draft.ts'
import { papersOf } from './papers-of-draft.ts'

export type Missing = { text: Text; href: string }

/** What keeps a draft from being filed, each with the page that mends it. Nothing: it may be filed. */
export function whatIsMissing(open: OpenDraft): Missing[] {
  return [
    ...versionMissing(open),
    ...agencyMissing(open),
    ...receivingMissing(open),
    ...answersMissing(open),
    ...invitedMissing(open),
    ...papersMissing(open),
  ]
}

/** Of these, what no page of the form mends. */
export function missingBesidesAnswers(open: OpenDraft): Missing[] {
  return [...versionMissing(open), ...agencyMissing(open), ...receivingMissing(open), ...papersMissing(open)]
}

function versionMissing({ draft, newer }: OpenDraft): Missing[] {
  if (!newer) return []
  const text = newer.abolished
    ? {
        vi: 'Thủ tục đã bị bãi bỏ sau khi bạn bắt đầu, không nộp được nữa',
        en: 'The procedure was abolished after you began; it cannot be filed any more',
      }
    : {
        vi: 'Thủ tục đã thay đổi sau khi bạn bắt đầu: xem thay đổi và nhận bản mới',
        en: 'The procedure changed after you began: look at the changes and take over the new version',
      }
  return [{ text, href: urls.draft(draft.id) }]
}

function agencyMissing({ agency, draft }: OpenDraft): Missing[] {
  if (agency) return []
  const text = { vi: 'Chưa rõ hồ sơ gửi tới cơ quan nào', en: 'It is not clear yet which agency this goes to' }
  return [{ text, href: urls.draftAgency(draft.id) }]
}

function receivingMissing({ receiving, draft }: OpenDraft): Missing[] {
  if (!receiving || receiving.isAllowed) return []
  return [{ text: { vi: viReceiving.missing, en: enReceiving.missing }, href: urls.draftReceiving(draft.id) }]
}

/** One line a page: a page with one wrong answer names it, one with several says how many, an unopened one that it is to be done. */
function answersMissing({ definition, draft }: OpenDraft): Missing[] {
  const pages = formPages(definition, draft.answers)
  const wrong = checkAnswers(definition, draft.answers)
  return pages.flatMap((page) => {
    const errors = wrong.filter((it) => (pageAsking(definition, pages, it.pointer) ?? pages[0]) === page)
    const isDone = draft.pagesDone.includes(page.key)
    if (isDone && errors.length === 0) return []
    const text = isDone ? wrongOn(page.label, errors) : unfinished(page.label)
    return [{ text, href: urls.draftPage(draft.id, page.key) }]
  })
}

/** A part that another was asked for is theirs until they have declared it, or until they are asked no more. */
function invitedMissing(open: OpenDraft): Missing[] {
  const pages = formPages(open.definition, open.draft.answers)
  return open.invitations.flatMap((it) => {
    const page = pages.find((one) => one.key === it.page)
    const state = stateOf(it, open)
    if (!page || (state !== 'waiting' && state !== 'void')) return []
    const text = { vi: vi.missing[state](page.label.vi), en: en.missing[state](page.label.en) }
    return [{ text, href: urls.invite(open.draft.id, it.page) }]
  })
}

function unfinished(label: Text): Text {
  return { vi: `Chưa làm xong phần “${label.vi}”`, en: `“${label.en}” is not finished` }
}

function wrongOn(label: Text, errors: readonly { text: Text }[]): Text {
  if (errors.length === 1) return errors[0]!.text
  const count = errors.length
  return { vi: `Phần “${label.vi}” còn ${count} chỗ cần sửa`, en: `“${label.en}” has ${count} answers to correct` }
}

function papersMissing(open: OpenDraft): Missing[] {
  return papersOf(open)
    .filter(({ slot, files }) => slot.required && files.length === 0)
    .map(({ slot }) => ({
      text: { vi: `Còn thiếu: ${slot.label.vi}`, en: `Missing: ${slot.label.en}` },
      href: urls.draftPaper(open.draft.id, slot.key),
    }))
}
