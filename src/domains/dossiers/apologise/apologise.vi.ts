export const vi = {
  title: 'Xin lỗi và hẹn lại ngày trả kết quả',
  lead: 'Người nộp nhận Văn bản xin lỗi với lý do và ngày hẹn mới. Luật chỉ cho hẹn lại một lần.',
  promised: (time: string) => `Đã hẹn trả: ${time}.`,
  inTime: (time: string) => `Đúng luật nếu gửi chậm nhất ${time}, tức ít nhất một ngày trước ngày hẹn.`,
  lateTitle: 'Đã muộn hơn luật cho phép',
  late: (time: string) =>
    `Lời xin lỗi phải gửi chậm nhất ${time}. Bạn vẫn gửi được, và nên gửi ngay; hồ sơ ghi lại là gửi muộn.`,
  reason: 'Vì sao chưa trả được kết quả?',
  reasonHint: 'Người nộp đọc nguyên văn câu này.',
  progress: 'Đã giải quyết đến đâu?',
  due: 'Ngày hẹn mới',
  dueHint: 'Hẹn đến hết giờ làm việc của ngày này. Rơi vào ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.',
  submit: 'Gửi lời xin lỗi và hẹn lại',
  errors: {
    reason: 'Hãy nêu lý do, ít nhất một câu.',
    progress: 'Hãy viết ngắn hơn, nhiều nhất 2.000 chữ.',
    due: 'Ngày hẹn mới phải sau hôm nay và sau ngày đã hẹn.',
  },
}
