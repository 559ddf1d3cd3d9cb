import type { TemplateField } from './read-template.ts'
import type { Placeholder } from './template.ts'

export const vi = {
  title: 'Mẫu giấy, phiếu',
  lead: (agency: string) => `Lời riêng của ${agency} trên các mẫu giấy, phiếu của Nhà nước.`,
  explain:
    'Nội dung bắt buộc của từng mẫu do pháp luật quy định và không sửa được. Cơ quan chỉ thêm phần đầu, địa danh, đoạn lời trước và sau, nơi liên hệ, chức danh người ký, chân trang. Đơn vị chưa có lời riêng thì theo cơ quan cấp trên gần nhất.',
  columns: { form: 'Mẫu', number: 'Số', source: 'Đang dùng' },
  own: (version: number) => `Lời riêng, phiên bản ${version}`,
  inherited: (agency: string, version: number) => `Theo ${agency}, phiên bản ${version}`,
  plain: 'Như mẫu của Nhà nước',
  noNumber: 'Không đánh số',
  chooseFirst: 'Hãy chọn cơ quan để xem và sửa mẫu.',
  edit: (name: string) => `Mẫu: ${name}`,
  of: (agency: string) => `Cơ quan: ${agency}`,
  allForms: 'Mọi mẫu của cơ quan',
  fields: {
    headerLines: 'Phần đầu, bên trái: tên cơ quan',
    place: 'Địa danh, trước ngày tháng',
    before: 'Lời trước nội dung',
    after: 'Lời sau nội dung',
    contact: 'Nơi liên hệ khi cần hỏi',
    signerTitle: 'Chức danh người ký',
    footer: 'Chân trang',
  } satisfies Record<TemplateField, string>,
  hints: {
    headerLines:
      'Mỗi dòng một cấp, nhiều nhất 3 dòng, viết hoa như trên giấy; dòng cuối in đậm. Để trống thì lấy tên cơ quan trong danh mục.',
    place: 'Ví dụ: Cửa Nam. Để trống thì lấy tên đơn vị hành chính.',
    before: 'Chữ thường, dòng trống để sang đoạn.',
    after: 'Chữ thường, dòng trống để sang đoạn.',
    contact: 'Để trống thì lấy điện thoại, thư điện tử, địa chỉ trong danh mục.',
    signerTitle: 'Để trống thì như mẫu.',
    footer: 'In chữ nhỏ ở cuối giấy.',
  } satisfies Record<TemplateField, string>,
  placeholders: 'Chỗ điền tự động',
  placeholdersText:
    'Trong lời trước, lời sau và chân trang, có thể viết các chỗ điền sau; Cổng thay bằng nội dung của từng hồ sơ.',
  placeholderColumns: { name: 'Viết', meaning: 'Được thay bằng' },
  meanings: {
    ma_ho_so: 'Mã hồ sơ, hoặc số nộp khi chưa có mã',
    nguoi_nop: 'Tên người nộp',
    noi_dung: 'Nội dung yêu cầu giải quyết',
    co_quan: 'Tên cơ quan ra giấy',
    ngay: 'Ngày ra giấy, viết đầy đủ',
    han_tra: 'Giờ và ngày hẹn trả',
    nguoi_ky: 'Tên người ký',
  } satisfies Record<Placeholder, string>,
  faults: {
    length: (most: number) => `Dài quá: nhiều nhất ${most} ký tự. Hãy rút gọn.`,
    lines: (most: number, longest: number) => `Nhiều nhất ${most} dòng, mỗi dòng không quá ${longest} ký tự.`,
    'unknown-placeholder': (found: string) =>
      `“${found}” không phải chỗ điền của mẫu này. Hãy chọn trong danh sách bên dưới.`,
    brace:
      'Có dấu { hoặc } đứng lẻ, hoặc chỗ điền ở ô không dùng được. Hãy bỏ đi, hoặc viết chỗ điền ở lời trước, lời sau, chân trang.',
  },
  save: 'Lưu phiên bản mới',
  look: 'Xem thử',
  lookPdf: 'Xem thử bản PDF',
  previewTitle: 'Xem thử với dữ liệu mẫu',
  previewText: 'Đây là đúng những gì người nhận sẽ thấy, với một hồ sơ không có thật. Chưa lưu thì chưa ai nhận được.',
  giveUp: 'Bỏ lời riêng của cơ quan',
  giveUpText:
    'Từ lúc bỏ, giấy mới theo mẫu của cơ quan cấp trên gần nhất, hoặc như mẫu của Nhà nước. Giấy đã ra giữ nguyên.',
  saved: 'Đã lưu phiên bản mới. Giấy ra từ lúc này dùng phiên bản này; giấy đã ra giữ nguyên.',
  given: 'Đã bỏ lời riêng của cơ quan.',
  history: 'Lịch sử',
  noHistory: 'Chưa ai sửa mẫu này cho cơ quan.',
  historyColumns: { version: 'Phiên bản', at: 'Lúc', by: 'Người sửa', changes: 'Đã sửa' },
  change: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
  blank: '(trống)',
  gaveUp: 'Bỏ lời riêng',
  nothing: 'Không đổi gì',
}
