import type { Fault } from './read-draft.ts'

/** What is wrong, and what to do, for each fault; `d` is what the fault names. */
export const vi: Record<Fault['rule'], (column: string, d: string) => string> = {
  required: (column) => `Hãy điền “${column}”.`,
  'too-long': (column, d) => `“${column}” dài quá: nhiều nhất ${d} ký tự.`,
  code: () =>
    'Mã chỉ gồm chữ không dấu, số, dấu chấm, gạch ngang, gạch dưới; bắt đầu bằng chữ hoặc số; không có dấu cách.',
  taken: (_, d) => `Mã này đã dùng cho “${d}”. Mã không dùng lại cho dòng khác; hãy chọn mã khác hoặc sửa dòng đó.`,
  twice: (_, d) => `Mã này đã có ở dòng ${d} của tệp. Mỗi mã chỉ được có một dòng.`,
  integer: (column) => `“${column}” phải là số nguyên, ví dụ 12.`,
  number: (column) => `“${column}” phải là số, ví dụ 12,5.`,
  day: (column) => `“${column}” không phải một ngày có thật. Hãy gõ như 25/11/2026.`,
  boolean: (column) => `“${column}” chỉ nhận Có hoặc Không.`,
  choice: (column, d) => `“${column}” chỉ nhận một trong các giá trị: ${d}.`,
  pattern: (column) => `“${column}” không đúng mẫu. Hãy xem ví dụ ở các dòng khác.`,
  move: (column, d) =>
    `“${column}” không chuyển thẳng sang như vậy được. Từ trạng thái hiện nay chỉ chuyển sang: ${d}.`,
  reference: (column, d) => `“${column}”: không có dòng nào mang mã ${d} trong danh mục được dẫn tới.`,
  'reference-ended': (column, d) => `“${column}”: “${d}” đã thôi sử dụng. Hãy chọn dòng thay thế nó.`,
  'owner-unknown': (_, d) => `Không có cơ quan nào mang mã ${d}.`,
  'owner-ended': (_, d) =>
    `“${d}” đã bị bãi bỏ hoặc sáp nhập, không nhận phụ trách dòng nào nữa. Hãy ghi mã cơ quan kế thừa.`,
  'not-yours': (_, d) => `Dòng này do “${d}” phụ trách. Chỉ cán bộ danh mục của cơ quan đó hoặc cấp trên được sửa.`,
  order: () => 'Ngày thôi sử dụng phải sau ngày bắt đầu có hiệu lực.',
  successor: (_, d) => `Dòng thay thế ${d} không có trong danh mục này, hoặc chính là dòng đang sửa.`,
  'successor-open': () =>
    'Chỉ dòng thôi sử dụng mới có dòng thay thế. Hãy ghi ngày thôi sử dụng, hoặc bỏ dòng thay thế.',
  fixed: (column) => `“${column}” không sửa được. Hãy đóng dòng này và thêm dòng mới thay nó.`,
  conflict: (_, d) => `Có người khác vừa sửa dòng này${d && ` (${d})`}. Hãy xem lại trước khi ghi.`,
}
