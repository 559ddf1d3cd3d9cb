const common = {
  day: 'Ngày',
  time: 'Giờ',
  timeHint: 'Ví dụ: 09:30',
  place: 'Địa điểm',
  participants: 'Người tham gia',
  files: 'Tệp kèm theo',
  filesHint: 'PDF, JPG hoặc PNG.',
  uploaded: 'Tệp đã tải lên',
  told: 'Người nộp',
  toldText: 'Người nộp cùng tham gia: báo cho họ',
  minutes: 'Kéo dài bao nhiêu phút',
}
const errors = {
  day: 'Hãy nhập ngày có thật.',
  time: 'Hãy nhập giờ, ví dụ 09:30.',
  place: 'Hãy ghi địa điểm.',
  content: 'Hãy ghi nội dung.',
  participants: 'Danh sách dài quá 1.000 chữ.',
  minutes: 'Hãy nhập số phút từ 5 đến 480.',
  resultFiles: 'Tệp này không dùng được. Hãy chọn tệp PDF, JPG hoặc PNG còn mở được.',
}

export const vi = {
  inspect: {
    ...common,
    title: 'Kiểm tra, xác minh thực địa',
    lead: 'Ghi lại thời gian, địa điểm, người tham gia và nội dung (Nghị định 61/2018, Điều 19).',
    content: 'Nội dung, kết quả kiểm tra',
    submit: 'Lưu biên bản',
    errors: { ...errors, future: 'Biên bản ghi việc đã làm. Mời người nộp tham gia thì đánh dấu ô bên dưới.' },
  },
  council: {
    ...common,
    title: 'Họp hội đồng',
    lead: 'Ghi lại thời gian, địa điểm, thành phần và kết luận của hội đồng.',
    content: 'Nội dung và kết luận',
    submit: 'Lưu biên bản',
    errors: { ...errors, future: 'Biên bản ghi việc đã làm. Mời người nộp tham gia thì đánh dấu ô bên dưới.' },
  },
  appoint: {
    ...common,
    title: 'Hẹn gặp người nộp',
    lead: 'Người nộp được báo và tải được lịch hẹn về điện thoại.',
    content: 'Nội dung làm việc, giấy tờ cần mang',
    submit: 'Gửi lịch hẹn',
    errors: { ...errors, future: 'Lịch hẹn phải ở sau lúc này.' },
  },
}
