import type { Text } from '#eforms'

/** What the spreadsheet's own columns are called. */
export const words = {
  key: { vi: 'Mã dòng', en: 'Row name' },
  keyHint: {
    vi: 'Tên bạn tự đặt cho từng dòng, ví dụ mã nhân viên; mỗi dòng một tên. Tải lại bảng đã sửa thì Cổng nhận ra dòng nhờ tên này.',
    en: 'Your own name for each row, such as a staff number, each different. By it a corrected table finds its rows again.',
  },
  case: { vi: 'Trường hợp', en: 'Case' },
  agency: { vi: 'Cơ quan nhận hồ sơ', en: 'Receiving agency' },
  province: { vi: 'Nơi nhận hồ sơ: tỉnh, thành phố', en: 'Where it is filed: province' },
  provinceHint: { vi: 'Tên hoặc mã tỉnh, thành phố', en: 'Name or code of the province' },
  commune: { vi: 'Nơi nhận hồ sơ: xã, phường', en: 'Where it is filed: commune' },
  communeHint: {
    vi: 'Tên hoặc mã xã, phường, đặc khu; để trống nếu hồ sơ do cấp tỉnh nhận',
    en: 'Name or code of the commune; empty where the province receives it',
  },
  paper: (label: Text): Text => ({ vi: `Tệp: ${label.vi}`, en: `File: ${label.en}` }),
  paperHint: (required: boolean): Text => ({
    vi: `${required ? 'Giấy tờ bắt buộc. ' : ''}Tên tệp trong tệp ZIP bạn sẽ gửi, ví dụ giay-phep.pdf; nhiều tệp cách nhau bằng dấu ;`,
    en: `${required ? 'Required. ' : ''}Name of the file in the ZIP that you will send, such as licence.pdf; several parted by ;`,
  }),
  onPage: (page: Text, title: Text): Text => ({ vi: `${page.vi} – ${title.vi}`, en: `${page.en} – ${title.en}` }),
  numbered: (title: Text, number: number): Text => ({
    vi: `${title.vi} (${number})`,
    en: `${title.en} (${number})`,
  }),
}
