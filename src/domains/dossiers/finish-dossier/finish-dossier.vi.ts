export const vi = {
  title: 'Hoàn thành và trả kết quả',
  lead: 'Thời hạn giải quyết dừng lại ở đây. Người nộp được báo kết quả.',
  outcome: 'Kết quả giải quyết',
  outcomes: { granted: 'Đồng ý, có kết quả', refused: 'Từ chối giải quyết' },
  outcomeHints: {
    granted: 'Hồ sơ đủ điều kiện, kết quả đính kèm hoặc trả bản giấy.',
    refused: 'Hồ sơ không đủ điều kiện. Phải nêu rõ lý do và trả trong thời hạn.',
  },
  files: 'Tệp kết quả',
  filesHint: 'PDF, JPG hoặc PNG. Chọn được nhiều tệp.',
  filesHintNeeded:
    'Người nộp chọn nhận bản điện tử, nên đồng ý thì phải kèm tệp. PDF, JPG hoặc PNG; chọn được nhiều tệp.',
  fileNeeded: 'Người nộp chọn nhận bản điện tử: hãy chọn tệp kết quả.',
  text: 'Lời nhắn hoặc lý do cho người nộp',
  textHint: 'Bắt buộc khi từ chối giải quyết.',
  uploaded: 'Tệp đã tải lên',
  submit: 'Hoàn thành hồ sơ',
  aboutResult: 'Số, ngày và thời hạn của kết quả',
  aboutResultWhy:
    'Kết quả điện tử vào thẳng kho dữ liệu của chủ hồ sơ để dùng lại. Điều ghi ở đây hiện trong kho và cho cán bộ khác biết giấy tờ còn hạn hay không.',
  resultCode: 'Loại kết quả',
  resultNumber: 'Số của văn bản',
  issuedOn: 'Ngày ban hành',
  issuedOnHint: 'Để trống nếu là hôm nay',
  validUntil: 'Có giá trị đến hết ngày',
  validUntilHint: 'Để trống nếu không có thời hạn',
  dayErrors: {
    invalid: 'Ngày này không có trong lịch. Hãy ghi đủ ngày, tháng, năm.',
    future: 'Ngày ban hành không thể sau hôm nay.',
    past: 'Kết quả vừa trả không thể đã hết hạn. Hãy xem lại ngày.',
  },
  errors: {
    outcome: 'Hãy chọn kết quả giải quyết.',
    text: 'Từ chối thì phải nêu lý do cho người nộp.',
    resultFiles: 'Tệp này không dùng được. Hãy chọn tệp PDF, JPG hoặc PNG còn mở được.',
  },
}
