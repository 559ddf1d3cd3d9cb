import type { Kind } from './palette.ts'

type Words = Record<Kind | 'page' | 'file', string>

/** What the things of the palette are called, by their authors. */
export const kindWords: { vi: Words; en: Words } = {
  vi: {
    text: 'Chữ một dòng',
    lines: 'Chữ nhiều dòng',
    number: 'Số',
    money: 'Số tiền',
    date: 'Ngày',
    identity: 'Số định danh',
    phone: 'Số điện thoại',
    email: 'Thư điện tử',
    choice: 'Chọn một',
    choices: 'Chọn nhiều',
    catalogue: 'Chọn trong danh mục',
    address: 'Địa chỉ',
    declaration: 'Lời cam đoan',
    calculated: 'Tự tính',
    table: 'Bảng nhiều dòng',
    group: 'Nhóm câu hỏi',
    note: 'Lời giải thích',
    page: 'Trang',
    file: 'Giấy tờ đính kèm',
  },
  en: {
    text: 'Line of text',
    lines: 'Longer text',
    number: 'Number',
    money: 'Amount of money',
    date: 'Date',
    identity: 'Identity number',
    phone: 'Phone number',
    email: 'E-mail address',
    choice: 'One choice',
    choices: 'Several choices',
    catalogue: 'Choice from a catalogue',
    address: 'Address',
    declaration: 'Declaration',
    calculated: 'Calculated',
    table: 'Table of rows',
    group: 'Group of questions',
    note: 'Explanation',
    page: 'Page',
    file: 'Paper to attach',
  },
}
