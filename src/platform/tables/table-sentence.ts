import type { Language } from '../language.ts'
import type { TableFault, TableRefused } from './table.ts'

type Say = (it: { line: number; detail: string }) => string

const vi: Record<TableFault, Say> = {
  kind: () => 'Chỉ nhận tệp .csv, .xlsx hoặc .json.',
  encoding: ({ line }) =>
    `Dòng ${line} của tệp không phải chữ Unicode (có thể là TCVN3, VNI, windows-1258, hoặc tệp ghép từ nhiều bảng mã). Hãy mở tệp, lưu lại dạng “CSV UTF-8” rồi tải lên. Chưa có gì được ghi.`,
  'damaged-text': ({ line }) =>
    `Dòng ${line} của tệp có chữ đã hỏng (ký hiệu �) từ một lần chuyển bảng mã trước. Hãy sửa dòng đó, hoặc xuất lại từ tệp gốc.`,
  shape: ({ line, detail }) =>
    line > 0 ? `Dòng ${line} của tệp không khớp với hàng tiêu đề. (${detail})` : `Tệp không đúng dạng. (${detail})`,
  empty: () => 'Tệp không có dòng dữ liệu nào dưới hàng tiêu đề.',
  'columns-twice': ({ detail }) => `Cột “${detail}” có hai lần trong hàng tiêu đề. Hãy bỏ bớt một cột.`,
  'too-many': ({ detail }) =>
    `Tệp có quá nhiều dòng: trang này nhận nhiều nhất ${detail}. Hãy chia nhỏ, hoặc nhờ đơn vị vận hành nhập bằng lệnh.`,
  damaged: () => 'Tệp Excel này bị hỏng hoặc không phải tệp .xlsx. Hãy mở bằng Excel, lưu lại rồi tải lên.',
  'too-large': () => 'Tệp quá lớn. Hãy chia nhỏ rồi tải lên từng phần.',
}

const en: typeof vi = {
  kind: () => 'Only .csv, .xlsx and .json files are taken.',
  encoding: ({ line }) =>
    `Line ${line} of the file is not Unicode (perhaps TCVN3, VNI or windows-1258, or pasted together from several encodings). Open it, save it as “CSV UTF-8” and upload it again. Nothing was written.`,
  'damaged-text': ({ line }) =>
    `Line ${line} of the file has letters (�) that an earlier conversion has lost. Correct the line, or export the original again.`,
  shape: ({ line, detail }) =>
    line > 0
      ? `Line ${line} of the file does not fit its header. (${detail})`
      : `The file is not of this kind. (${detail})`,
  empty: () => 'The file has no rows below its header.',
  'columns-twice': ({ detail }) => `The column “${detail}” stands twice in the header. Remove one of them.`,
  'too-many': ({ detail }) =>
    `The file has too many rows: this page takes ${detail} at most. Divide it, or ask the operator to import it by command.`,
  damaged: () => 'This Excel file is damaged or no .xlsx file. Open it in Excel, save it and upload it again.',
  'too-large': () => 'The file is too large. Divide it and upload the parts.',
}

/** Why a file could not be read, and what to do. */
export function tableSentence({ fault, line, detail }: TableRefused, language: Language): string {
  return { vi, en }[language][fault]({ line: line ?? 0, detail })
}
