export const vi = {
  title: 'Liên kết hỏng',
  lead: 'Mỗi đêm Cổng thử các địa chỉ bên ngoài mà thủ tục nêu ra. Dưới đây là những địa chỉ không trả lời, của các thủ tục thuộc cơ quan bạn. Hãy sửa lại trong thủ tục.',
  checked: (links: number, at: string) => `Có ${links} địa chỉ, thử gần nhất lúc ${at}.`,
  never: 'Chưa thử lần nào: việc này chạy từ 1 giờ đến 5 giờ sáng.',
  off: 'Việc thử liên kết đang tắt.',
  none: 'Không có liên kết hỏng',
  noneText: 'Mọi địa chỉ trong thủ tục của cơ quan bạn đều trả lời.',
  link: 'Địa chỉ',
  fault: 'Tình trạng',
  since: 'Từ',
  usedBy: 'Thủ tục',
  states: {
    broken: (detail: string) => `Không còn trang này (${detail})`,
    unreachable: (detail: string) => `Không kết nối được (${detail})`,
    refused: () => 'Địa chỉ nội bộ, người dân không mở được',
  },
  count: (n: number) => `${n} thủ tục`,
}
