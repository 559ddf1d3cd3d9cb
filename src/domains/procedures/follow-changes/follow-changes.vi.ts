import type { Change, NamedPart } from './change.ts'

const kinds: Record<Change['kind'], string> = { new: 'Mới công khai', amended: 'Sửa đổi', abolished: 'Bãi bỏ' }

const parts: Record<NamedPart, string> = {
  name: 'tên',
  steps: 'các bước',
  channels: 'cách nộp, thời hạn, lệ phí',
  componentGroups: 'giấy tờ phải nộp',
  cases: 'các trường hợp',
  requirements: 'yêu cầu, điều kiện',
  results: 'kết quả',
  agencies: 'cơ quan giải quyết',
  subjects: 'ai làm thủ tục',
  legalBases: 'căn cứ pháp lý',
  decision: 'quyết định công bố',
  state: 'tình trạng',
  field: 'lĩnh vực',
  promulgator: 'cơ quan công bố',
  levels: 'cấp thực hiện',
  note: 'ghi chú',
}

export const vi = {
  home: 'Trang chủ',
  procedures: 'Thủ tục',
  title: 'Thủ tục mới thay đổi',
  titleOf: (what: string) => `Thay đổi: ${what}`,
  lead: 'Thủ tục mới công khai, sửa đổi và bãi bỏ, mới nhất ở trên. Bạn có thể lọc theo lĩnh vực hoặc cơ quan công bố.',
  filter: 'Chỉ xem một lĩnh vực hoặc một cơ quan',
  field: 'Lĩnh vực',
  agency: 'Cơ quan công bố',
  all: 'Tất cả',
  apply: 'Xem',
  feed: 'Nguồn tin Atom của danh sách này',
  feedHint: 'Dành cho phần mềm đọc tin: dán địa chỉ này vào là có tin mỗi khi thủ tục thay đổi.',
  subscribe: 'Báo cho tôi khi có thay đổi',
  when: 'Ngày',
  what: 'Thủ tục',
  change: 'Thay đổi',
  kinds,
  parts,
  changed: (list: string) => `Đổi: ${list}`,
  changedOther: 'Đổi thông tin khác',
  none: 'Chưa có thay đổi nào',
  noneText: 'Khi thủ tục thuộc mục này được công khai, sửa đổi hay bãi bỏ, bạn sẽ thấy ở đây.',
}
