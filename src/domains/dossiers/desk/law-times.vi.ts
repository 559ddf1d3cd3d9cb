export const vi = {
  title: 'Các mốc theo luật',
  names: {
    accept: 'Trả lời tiếp nhận trước',
    'not-eligible': 'Nếu chưa đủ điều kiện, thông báo trước',
    apologise: 'Nếu không kịp, xin lỗi trước',
    tacit: 'Im lặng thành quyết định lúc',
  },
  late: { accept: 'trễ tiếp nhận', 'not-eligible': 'đã qua', apologise: 'đã qua', tacit: 'đã qua' },
  wasLate: {
    receive: 'Đã trễ tiếp nhận',
    'not-eligible': 'Thông báo chưa đủ điều kiện gửi muộn',
    apologise: 'Lời xin lỗi gửi muộn',
  },
  punctuality: { early: 'Có kết quả trước hạn', 'on-time': 'Có kết quả đúng hạn', late: 'Có kết quả quá hạn' },
  extraDays: (days: number) => `Đã cộng ${days} ngày làm việc cho xã miền núi, vùng sâu, vùng xa.`,
  rules: 'Quy tắc xử lý của hồ sơ này',
}
