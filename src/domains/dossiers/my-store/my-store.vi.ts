import type { Validity } from '#documents'

export const vi = {
  title: 'Kho dữ liệu của tôi',
  titleOf: (name: string) => `Kho dữ liệu của ${name}`,
  lead: 'Giấy tờ và thông tin đã được cơ quan nhà nước xác nhận. Lần sau làm thủ tục, bạn không phải nộp lại, khai lại.',
  ofOrganisation: 'Bạn đang xem kho của tổ chức mình đại diện.',
  changeRole: 'Đổi vai trò',
  added: 'Đã thêm giấy tờ vào kho',
  removed: 'Đã bỏ giấy tờ khỏi kho',
  filter: 'Loại giấy tờ',
  all: 'Tất cả',
  parts: {
    'ket-qua': 'Kết quả',
    'thanh-phan': 'Giấy tờ đã nộp',
    'tu-them': 'Tự thêm',
    'sap-het-han': 'Sắp hết hạn',
  },
  search: 'Tìm trong kho',
  searchHint: 'Tên giấy tờ, số hiệu, cơ quan cấp',
  find: 'Tìm',
  found: (count: number, words: string) =>
    count === 0 ? `Không thấy giấy tờ nào có “${words}”` : `${count} giấy tờ có “${words}”`,
  seeAll: 'Xem tất cả',
  documents: 'Giấy tờ',
  columns: { document: 'Giấy tờ', source: 'Từ đâu', validity: 'Hiệu lực' },
  own: 'Bạn tự thêm',
  recognised: (agency: string, day: string) => `${agency} xác nhận ngày ${day}`,
  issued: (agency: string, day: string) => [agency, day && `cấp ngày ${day}`].filter(Boolean).join(', '),
  fromDossier: 'Hồ sơ',
  heldFor: (name: string) => `Giấy tờ của ${name}, bạn giữ giúp`,
  usedIn: (count: number) => `Đã dùng trong ${count} hồ sơ`,
  usedInOthers: (count: number) => `và ${count} hồ sơ khác`,
  remove: 'Bỏ khỏi kho',
  noneHere: 'Phần này chưa có giấy tờ nào.',
  facts: 'Thông tin đã được xác nhận',
  factsHow: 'Tờ khai mới được điền sẵn từ đây. Bạn vẫn sửa được khi thông tin đã thay đổi.',
  factColumns: { what: 'Thông tin', value: 'Nội dung', source: 'Từ đâu' },
  earlier: (count: number) => `${count} lần xác nhận trước`,
  earlierOne: (shown: string, agency: string, day: string) => `${shown} (${agency}, ngày ${day})`,
  add: 'Thêm giấy tờ của bạn',
  emptyTitle: 'Kho chưa có gì',
  empty:
    'Kho tự có thêm khi bạn làm thủ tục: kết quả điện tử được trả, giấy tờ và thông tin trong hồ sơ đã được tiếp nhận. Bạn cũng có thể tự thêm giấy tờ của mình.',
  whoLooked: 'Ai đã xem dữ liệu của bạn',
  validities: {
    valid: 'Còn hiệu lực',
    expiring: 'Sắp hết hạn',
    expired: 'Hết hạn',
    replaced: 'Đã thay thế',
    revoked: 'Đã thu hồi',
    own: 'Chưa được xác nhận',
  },
  validity: (it: Validity, until: string): string => {
    if (until === '' || it === 'replaced' || it === 'revoked') return vi.validities[it]
    return it === 'expired' ? `Hết hạn từ ${until}` : `${it === 'expiring' ? 'Sắp hết hạn' : 'Còn hạn'}, đến ${until}`
  },
  mine: 'Hồ sơ của tôi',
}
