import type { AgencyLevel } from '../agencies/agency.ts'

export const vi = {
  title: 'Địa chỉ cơ quan',
  lead: 'Tìm cơ quan giải quyết thủ tục cho bạn: bộ, tỉnh, thành phố, xã, phường, đặc khu.',
  search: 'Tên cơ quan',
  searchHint: 'Gõ có dấu hoặc không dấu đều được, ví dụ “ba dinh”.',
  province: 'Tỉnh, thành phố',
  allProvinces: 'Cả nước',
  find: 'Tìm',
  ministries: 'Bộ, cơ quan ngang bộ',
  provinces: 'Tỉnh, thành phố',
  found: 'Cơ quan tìm thấy',
  none: 'Chưa tìm thấy cơ quan nào',
  noneAdvice: 'Hãy gõ ít chữ hơn, hoặc chọn “Cả nước”. Xã, phường có thể đã đổi tên sau ngày 01/7/2025.',
  name: 'Cơ quan',
  level: 'Cấp',
  levels: {
    ministry: 'Trung ương',
    province: 'Cấp tỉnh',
    commune: 'Cấp xã',
    other: 'Cơ quan khác',
  } satisfies Record<AgencyLevel, string>,
  home: 'Trang chủ',
}
