import type { FormDefinition, Text } from '../definition.ts'
import { keyOf } from '../questions.ts'
import type { Fault } from './report.ts'

/** A fault as its author reads it: where, what, and the part of the form to open (a path, or undefined for the form itself). */
export type FaultInWords = { where: Text; what: Text; part: string | undefined }

/** The faults that an author can make with the builder, in both languages. Others are for those who write JSON. */
const sentences: [RegExp, vi: string, en: string][] = [
  [/needs a text in both languages/, 'Còn thiếu chữ.', 'A text is missing.'],
  [
    /(\S+) is not asked before this/,
    'Hỏi tới “$1”, câu này đứng sau hoặc không còn. Điều kiện và phép tính chỉ nhìn về trước.',
    'It asks about “$1”, which comes later or is gone. Conditions and calculations only look back.',
  ],
  [
    /the answer can never be (.+)/,
    'Câu trả lời không bao giờ là $1, nên điều kiện không bao giờ đúng.',
    'The answer can never be $1, so the condition is never met.',
  ],
  [/names its catalogue|needs the code and the name of a catalogue/, 'Chưa chọn danh mục.', 'No catalogue is chosen.'],
  [/needs choices that differ/, 'Cần ít nhất một ý để chọn, và các ý phải khác nhau.', 'It needs choices that differ.'],
  [
    /must be a regular expression/,
    'Mẫu (biểu thức) không dùng được hoặc làm máy phải thử quá lâu.',
    'The pattern is not usable, or would take too long to try.',
  ],
  [/must be a whole number from/, 'Số phải từ 0 đến 10000.', 'It must be a whole number from 0 to 10000.'],
  [/must be 50 or less/, 'Nhiều nhất 50 mục.', 'At most 50 items.'],
  [/must be a day, or today/, 'Phải là một ngày hoặc hôm nay.', 'It must be a day, or today.'],
  [/holds no other one/, 'Bảng không chứa bảng khác.', 'A repeated group holds no other one.'],
  [/(\S+) is no number in each item/, 'Cột “$1” không phải là số.', 'The column “$1” is no number.'],
  [
    /(\S+) is no (number|text|date|group)$/,
    '“$1” không phải loại dùng được trong phép tính này.',
    '“$1” is not of a kind that this calculation can take.',
  ],
  [/must be 1 to 20 values/, 'Phép tính chưa có gì để tính.', 'The calculation has nothing to calculate with.'],
  [
    /is no address that is asked/,
    'Nơi nhận hồ sơ phải lấy từ một câu hỏi địa chỉ.',
    'The receiving place must come from an address.',
  ],
  [
    /is no text that is asked/,
    'Tên người nộp, chủ hồ sơ phải lấy từ một câu hỏi chữ ở ngoài bảng.',
    'Names of applicant and owner must come from a text outside tables.',
  ],
  [
    /must be a word of its own/,
    'Mã phải là chữ thường, số, dấu gạch, và không trùng.',
    'It needs a word of its own in lower-case letters, digits and dashes.',
  ],
  [/needs a page/, 'Biểu mẫu chưa có trang nào có câu hỏi.', 'The form has no page with a question yet.'],
]

/** Faults as sentences with the place they speak of, for a page. */
export function inWords(definition: FormDefinition, faults: readonly Fault[]): FaultInWords[] {
  return faults.map(({ at, what }) => {
    const part = partOf(definition, at)
    return { part, where: placeOf(definition, at, part), what: sentenceOf(what) }
  })
}

function sentenceOf(what: string): Text {
  for (const [pattern, vi, en] of sentences) {
    const found = pattern.exec(what)
    // The scope of a question by the name of the question.
    if (found) {
      const name = (found[1] ?? '').replace('#/properties/', '')
      return { vi: vi.replace('$1', name), en: en.replace('$1', name) }
    }
  }
  return { vi: `Định nghĩa không hợp lệ: ${what}`, en: `The definition is not valid: ${what}` }
}

/** `/ui/elements/0/elements/2/rule` is the part `0.2`; a property is the part that asks for it. */
function partOf(definition: FormDefinition, at: string): string | undefined {
  const [, area = '', ...rest] = at.split('/')
  if (area === 'files') return `tep-${rest[0]}`
  if (area === 'schema' && rest[0] === 'properties')
    return pathOfQuestion(definition, rest[1] ?? '', rest[2] === 'items' ? rest[4] : undefined)
  if (area !== 'ui') return undefined
  const indexes = at.match(/(?<=\/elements\/)\d+/g) ?? []
  return indexes.length > 0 ? indexes.join('.') : undefined
}

function pathOfQuestion(definition: FormDefinition, key: string, inner?: string): string | undefined {
  for (const [p, page] of definition.ui.elements.entries()) {
    for (const [i, element] of page.elements.entries()) {
      const all = element.type === 'Group' ? element.elements.map((it, g) => ({ it, path: `${p}.${i}.${g}` })) : []
      for (const { it, path } of [{ it: element, path: `${p}.${i}` }, ...all]) {
        if (it.type !== 'Control' || keyOf(it.scope) !== key) continue
        const columns = it.options?.detail?.elements ?? []
        const column = columns.findIndex((one) => keyOf(one.scope) === inner)
        return inner !== undefined && column >= 0 ? `${path}.${column}` : path
      }
    }
  }
  return undefined
}

function placeOf(definition: FormDefinition, at: string, part: string | undefined): Text {
  if (part === undefined) return { vi: 'Biểu mẫu', en: 'The form' }
  if (part.startsWith('tep-')) return definition.files[Number(part.slice(4))]?.label ?? { vi: 'Giấy tờ', en: 'A paper' }
  const [page = 0, element, inner] = part.split('.').map(Number)
  const label = definition.ui.elements[page]?.label ?? { vi: '', en: '' }
  const name = element === undefined ? undefined : nameOf(definition, { page, element, inner })
  const rule = at.includes('/rule')
  return {
    vi: [label.vi, name?.vi, rule && 'điều kiện'].filter(Boolean).join(' › '),
    en: [label.en, name?.en, rule && 'condition'].filter(Boolean).join(' › '),
  }
}

function nameOf(definition: FormDefinition, at: { page: number; element: number; inner?: number }): Text | undefined {
  const node = definition.ui.elements[at.page]?.elements[at.element]
  if (!node) return undefined
  if (node.type === 'Label') return node.text
  if (node.type === 'Group') {
    const inside = at.inner === undefined ? undefined : node.elements[at.inner]
    if (inside?.type === 'Label') return inside.text
    return inside ? definition.schema.properties[keyOf(inside.scope)]?.title : node.label
  }
  return definition.schema.properties[keyOf(node.scope)]?.title
}
