export const vi = {
  other: 'Chọn cơ quan khác',
  name: 'Tên cơ quan, hoặc một phần của tên',
  find: 'Tìm cơ quan',
  none: 'Không có cơ quan nào bạn phụ trách mang tên này.',
}
