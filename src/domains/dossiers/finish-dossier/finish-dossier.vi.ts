export const vi = {
  title: 'Hoàn thành và trả kết quả',
  lead: 'Thời hạn giải quyết dừng lại ở đây. Người nộp được báo kết quả.',
  outcome: 'Kết quả giải quyết',
  outcomes: { granted: 'Đồng ý, có kết quả', refused: 'Từ chối giải quyết' },
  outcomeHints: {
    granted: 'Hồ sơ đủ điều kiện, kết quả đính kèm hoặc trả bản giấy.',
    refused: 'Hồ sơ không đủ điều kiện. Phải nêu rõ lý do và trả trong thời hạn.',
  },
  validUntil: 'Kết quả có giá trị đến ngày',
  validUntilHint: 'Để trống nếu kết quả không có thời hạn dùng. Người nộp được nhắc trước khi hết hạn.',
  reason: 'Loại lý do từ chối',
  files: 'Tệp kết quả',
  filesHint: 'PDF, JPG hoặc PNG. Chọn được nhiều tệp.',
  filesHintNeeded:
    'Người nộp chọn nhận bản điện tử, nên đồng ý thì phải kèm tệp. PDF, JPG hoặc PNG; chọn được nhiều tệp.',
  fileNeeded: 'Người nộp chọn nhận bản điện tử: hãy chọn tệp kết quả.',
  text: 'Lời nhắn hoặc lý do cho người nộp',
  textHint: 'Bắt buộc khi từ chối giải quyết.',
  uploaded: 'Tệp đã tải lên',
  submit: 'Hoàn thành hồ sơ',
  errors: {
    outcome: 'Hãy chọn kết quả giải quyết.',
    reason: 'Hãy chọn loại lý do từ chối.',
    validUntil: 'Ngày hết giá trị phải là hôm nay hoặc sau hôm nay.',
    text: 'Từ chối thì phải nêu lý do cho người nộp.',
    resultFiles: 'Tệp này không dùng được. Hãy chọn tệp PDF, JPG hoặc PNG còn mở được.',
  },
}
