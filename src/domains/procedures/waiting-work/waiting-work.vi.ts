export const vi = {
  decision: (number: string) => `Quyết định ${number}`,
  publish: 'Chờ công bố',
  late: (day: string) => `Quá hạn đưa lên Cổng từ ngày ${day}`,
  untitled: 'Thủ tục chưa có tên',
  states: {
    returned: 'Được trả lại để sửa',
    'in-check': 'Chờ bạn kiểm tra',
    checked: 'Chờ đưa vào quyết định',
    drafting: 'Đang soạn',
  },
}
