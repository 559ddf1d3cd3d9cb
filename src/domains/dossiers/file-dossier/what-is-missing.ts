import { checkAnswers, formPages, type Text } from '#eforms'
import { urls } from '../urls.ts'
import { type OpenDraft, papersOf } from './draft.ts'

export type Missing = { text: Text; href: string }

/** What keeps a draft from being filed, each with the page that mends it. Nothing: it may be filed. */
export function whatIsMissing(open: OpenDraft): Missing[] {
  return [...agencyMissing(open), ...answersMissing(open), ...papersMissing(open)]
}

function agencyMissing({ agency, draft }: OpenDraft): Missing[] {
  if (agency) return []
  const text = { vi: 'Chưa rõ hồ sơ gửi tới cơ quan nào', en: 'It is not clear yet which agency this goes to' }
  return [{ text, href: urls.draftAgency(draft.id) }]
}

function answersMissing({ definition, draft }: OpenDraft): Missing[] {
  const pages = formPages(definition, draft.answers)
  const wrong = checkAnswers(definition, draft.answers)
  const unseen = pages.filter((page) => !draft.pagesDone.includes(page.key))
  const pageOf = (pointer: string) => pages.find((page) => JSON.stringify(page.elements).includes(scopeOf(pointer)))
  return [
    ...wrong.map((it) => ({ text: it.text, href: urls.draftPage(draft.id, (pageOf(it.pointer) ?? pages[0]!).key) })),
    ...unseen
      .filter((page) => !wrong.some((it) => pageOf(it.pointer) === page))
      .map((page) => ({
        text: { vi: `Chưa làm xong phần "${page.label.vi}"`, en: `"${page.label.en}" is not finished` },
        href: urls.draftPage(draft.id, page.key),
      })),
  ]
}

function scopeOf(pointer: string): string {
  return `"#/properties/${pointer.split('/')[1]}"`
}

function papersMissing(open: OpenDraft): Missing[] {
  return papersOf(open)
    .filter(({ slot, files }) => slot.required && files.length === 0)
    .map(({ slot }) => ({
      text: { vi: `Còn thiếu: ${slot.label.vi}`, en: `Missing: ${slot.label.en}` },
      href: urls.draftPaper(open.draft.id, slot.key),
    }))
}
