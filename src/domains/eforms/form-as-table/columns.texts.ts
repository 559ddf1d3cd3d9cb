import type { Text } from '../definition.ts'
import type { ColumnKind } from './columns.ts'

const hints: Record<ColumnKind, Text> = {
  text: { vi: '', en: '' },
  number: { vi: 'Chỉ ghi số', en: 'Digits only' },
  date: { vi: 'Ngày/tháng/năm, ví dụ 27/3/2026', en: 'Day/month/year, for example 27/3/2026' },
  'yes-no': { vi: 'Ghi “Có” hoặc “Không”', en: 'Write “Yes” or “No”' },
  choice: { vi: 'Ghi đúng một trong các ý sau', en: 'Write one of these as it stands' },
  choices: { vi: 'Ghi một hay nhiều ý sau, cách nhau bằng dấu ;', en: 'One or more of these, parted by ;' },
  province: { vi: 'Tên hoặc mã tỉnh, thành phố', en: 'Name or code of the province' },
  commune: { vi: 'Tên hoặc mã xã, phường, đặc khu', en: 'Name or code of the commune' },
  detail: { vi: 'Số nhà, đường, thôn', en: 'Number, street, hamlet' },
  row: { vi: 'Tên hoặc mã trong danh mục', en: 'Name or code in the catalogue' },
}

const parts = {
  province: { vi: 'tỉnh, thành phố', en: 'province' },
  commune: { vi: 'xã, phường', en: 'commune' },
  detail: { vi: 'số nhà, đường', en: 'street' },
} as const satisfies Record<string, Text>

/** The words of a form as a table. */
export const texts = {
  hints,
  parts,
  sometimes: {
    vi: 'Chỉ ghi khi câu trả lời ở cột khác làm cho câu này được hỏi',
    en: 'Only where another answer brings this question up',
  } satisfies Text,
  part: (title: Text, part: Text): Text => ({ vi: `${title.vi}: ${part.vi}`, en: `${title.en}: ${part.en}` }),
  item: (group: Text, number: number, title: Text): Text => ({
    vi: `${group.vi} ${number}: ${title.vi}`,
    en: `${group.en} ${number}: ${title.en}`,
  }),
  also: (first: Text, second: Text): Text => ({
    vi: [first.vi, second.vi].filter((it) => it !== '').join('. '),
    en: [first.en, second.en].filter((it) => it !== '').join('. '),
  }),
  faults: {
    'yes-no': (): Text => ({ vi: 'Hãy ghi “Có” hoặc “Không”', en: 'Write “Yes” or “No”' }),
    province: (): Text => ({
      vi: 'Không có tỉnh, thành phố nào tên như vậy. Hãy ghi tên hoặc mã đang dùng, ví dụ “Thành phố Hà Nội”.',
      en: 'There is no such province. Write its present name or code, such as “Thành phố Hà Nội”.',
    }),
    commune: (): Text => ({
      vi: 'Tỉnh, thành phố này không có, hoặc có nhiều xã, phường tên như vậy. Hãy ghi cả “Xã” hay “Phường”, hoặc ghi mã.',
      en: 'The province has no commune, or several, of this name. Write it with “Xã” or “Phường”, or its code.',
    }),
  },
}
