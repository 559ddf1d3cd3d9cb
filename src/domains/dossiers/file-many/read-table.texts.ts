import type { Text } from '#eforms'

const listed = (names: readonly string[]) => names.map((it) => `“${it}”`).join(', ')

/** Why a spreadsheet is not taken, and what to do. */
export const refusals = {
  unknownColumns: (names: readonly string[]): Text => ({
    vi: `Bảng có cột không thuộc thủ tục này: ${listed(names)}. Hãy xóa các cột đó, hoặc chép dữ liệu sang bảng mẫu mới tải về.`,
    en: `These columns do not belong to the procedure: ${listed(names)}. Delete them, or copy your data into a fresh template.`,
  }),
  missingColumns: (titles: readonly Text[]): Text => ({
    vi: `Bảng thiếu cột bắt buộc: ${listed(titles.map((it) => it.vi))}. Hãy chép dữ liệu sang bảng mẫu mới tải về.`,
    en: `These columns are required and missing: ${listed(titles.map((it) => it.en))}. Copy your data into a fresh template.`,
  }),
  columnTwice: (title: Text): Text => ({
    vi: `Cột “${title.vi}” có hai lần. Hãy xóa bớt một cột.`,
    en: `The column “${title.en}” stands twice. Delete one.`,
  }),
  empty: (): Text => ({
    vi: 'Bảng chưa có dòng nào dưới hàng tiêu đề.',
    en: 'The table has no rows below its heading.',
  }),
  tooManyRows: (count: number, most: number): Text => ({
    vi: `Bảng có ${count} dòng; mỗi lần nhận nhiều nhất ${most}. Hãy chia thành nhiều bảng.`,
    en: `The table has ${count} rows; ${most} are taken at a time. Divide it into several.`,
  }),
  keyMissing: (line: number): Text => ({
    vi: `Dòng ${line} chưa có mã dòng. Hãy đặt cho mỗi dòng một mã riêng; khi tải lại bảng đã sửa, Cổng nhận ra dòng nhờ mã này.`,
    en: `Line ${line} has no row name. Give each row its own; by it a corrected table finds its rows again.`,
  }),
  keyTooLong: (line: number, most: number): Text => ({
    vi: `Mã dòng ở dòng ${line} dài quá ${most} ký tự. Hãy đặt mã ngắn hơn.`,
    en: `The row name in line ${line} is longer than ${most} signs. Choose a shorter one.`,
  }),
  keyTwice: (it: { key: string; line: number; before: number }): Text => ({
    vi: `Dòng ${it.before} và dòng ${it.line} có cùng mã dòng “${it.key}”. Hãy đặt cho mỗi dòng một mã riêng.`,
    en: `Lines ${it.before} and ${it.line} have the same row name “${it.key}”. Give each row its own.`,
  }),
  cellTooLong: (line: number, title: Text): Text => ({
    vi: `Ô “${title.vi}” ở dòng ${line} quá dài. Hãy viết ngắn lại.`,
    en: `“${title.en}” in line ${line} is too long. Write less.`,
  }),
}
