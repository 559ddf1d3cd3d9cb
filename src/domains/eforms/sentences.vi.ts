import type { Subject } from './sentences.ts'

const formats: Record<string, (it: Subject) => string> = {
  'identity-number': (it) => `${said(it)} phải là số định danh gồm 12 chữ số. Hãy xem lại trên thẻ căn cước.`,
  'person-name': (it) => `${said(it)} chỉ gồm chữ cái và dấu cách, không có số hay ký hiệu. Hãy xem lại.`,
  phone: (it) => `${said(it)} chưa đúng. Hãy nhập số điện thoại ở Việt Nam, ví dụ 0912 345 678.`,
  email: (it) => `${said(it)} chưa đúng. Hãy nhập theo mẫu ten@example.vn.`,
  date: (it) => `${said(it)} chưa đúng. Hãy nhập đủ ngày, tháng, năm, ví dụ 27 3 2026.`,
}

export const vi = {
  required: (it: Subject) => {
    if (it.asks) return `Hãy trả lời câu hỏi “${it.name}”`
    if (it.kind === 'declaration') return `Hãy đánh dấu vào ô “${big(it)}”`
    if (it.kind === 'choice') return `Hãy chọn ${it.name}`
    if (it.kind === 'group') return `Hãy thêm ít nhất một mục vào “${big(it)}”`
    return `Hãy nhập ${it.name}`
  },
  because: {
    type: (it: Subject) =>
      it.schema.type === 'integer'
        ? `${said(it)} phải là một số, chỉ gồm các chữ số`
        : (formats[it.format]?.(it) ?? `${said(it)} chưa đúng. Hãy nhập lại.`),
    enum: (it: Subject) => `Hãy chọn một trong các ý đã cho ở “${big(it)}”`,
    items: (it: Subject) => `Hãy chọn trong các ý đã cho ở “${big(it)}”`,
    format: (it: Subject) => formats[it.format]?.(it) ?? `${said(it)} chưa đúng. Hãy nhập lại.`,
    pattern: (it: Subject) => `${said(it)} chưa đúng mẫu. Hãy nhập lại.`,
    minLength: (it: Subject) => `${said(it)} phải có ít nhất ${it.schema.minLength} ký tự`,
    maxLength: (it: Subject) => `${said(it)} dài quá ${it.schema.maxLength ?? 10_000} ký tự. Hãy viết ngắn hơn.`,
    minimum: (it: Subject) => `${said(it)} phải từ ${number(it.schema.minimum ?? 0)} trở lên`,
    maximum: (it: Subject) => `${said(it)} không được quá ${number(it.schema.maximum ?? Number.MAX_SAFE_INTEGER)}`,
    minItems: (it: Subject) => `“${big(it)}” cần ít nhất ${it.schema.minItems} mục`,
    maxItems: (it: Subject) => `“${big(it)}” có nhiều nhất ${it.schema.maxItems ?? 50} mục`,
    formatMinimum: (it: Subject) =>
      it.schema.formatMinimum === 'today'
        ? `${said(it)} phải là hôm nay hoặc một ngày sắp tới`
        : `${said(it)} phải từ ngày ${day(it.schema.formatMinimum)} trở đi`,
    formatMaximum: (it: Subject) =>
      it.schema.formatMaximum === 'today'
        ? `${said(it)} không được sau hôm nay`
        : `${said(it)} không được sau ngày ${day(it.schema.formatMaximum)}`,
    row: (it: Subject) => `Chưa rõ bạn chọn mục nào ở “${big(it)}”. Hãy chọn một mục đang có trong danh mục.`,
    province: (it: Subject) => `Hãy chọn tỉnh, thành phố ở “${big(it)}”`,
    commune: (it: Subject) => `Hãy cho biết xã, phường, đặc khu ở “${big(it)}”`,
    country: (it: Subject) => `Hãy nhập tên nước ở “${big(it)}”`,
    detail: (it: Subject) => `Hãy nhập số nhà, đường, thôn ở “${big(it)}”`,
  },
}

/** The subject of a sentence: a title that is itself a question cannot be one. */
function said(it: Subject): string {
  return it.asks ? `Câu trả lời cho “${it.name}”` : big(it)
}

function big(it: Subject): string {
  return it.name.slice(0, 1).toUpperCase() + it.name.slice(1)
}

function number(value: number): string {
  return new Intl.NumberFormat('vi-VN').format(value)
}

function day(date = ''): string {
  return date.split('-').reverse().join('/')
}
