import type { Language } from '#platform/language.ts'
import type { Catalogue } from './catalogue.ts'
import { en } from './fault-sentence.en.ts'
import { vi } from './fault-sentence.vi.ts'
import type { Fault } from './read-draft.ts'

const ownNames: Record<string, { vi: string; en: string }> = {
  code: { vi: 'Mã', en: 'Code' },
  name: { vi: 'Tên', en: 'Name' },
  valid_from: { vi: 'Có hiệu lực từ ngày', en: 'Valid from' },
  valid_to: { vi: 'Thôi sử dụng từ ngày', en: 'Ends on' },
  owner: { vi: 'Cơ quan phụ trách', en: 'Owner agency' },
  source_decision: { vi: 'Văn bản', en: 'Legal act' },
  superseded_by: { vi: 'Được thay bằng', en: 'Replaced by' },
}

/** What a column is called in forms, previews and sentences. */
export function columnName(catalogue: Catalogue, code: string, language: Language): string {
  const name = ownNames[code] ?? catalogue.columns.find((it) => it.code === code)?.name
  return name?.[language] || name?.vi || code
}

/** What is wrong with a row, in one sentence that says what to do. */
export function faultSentence(catalogue: Catalogue, fault: Fault, language: Language): string {
  return { vi, en }[language][fault.rule](columnName(catalogue, fault.field, language), fault.detail ?? '')
}
