export const vi = {
  title: 'Giấy tờ bị mất, hỏng ở cơ quan',
  lead: 'Cơ quan nhận lỗi và xin lỗi người nộp. Mọi chi phí khắc phục do cơ quan chịu; khoản phí chưa nộp của hồ sơ được hủy.',
  kind: 'Điều gì đã xảy ra?',
  kinds: { lost: 'Bị mất', damaged: 'Bị hỏng' },
  papers: 'Giấy tờ nào?',
  remedy: 'Cơ quan khắc phục thế nào, người nộp có phải làm gì không?',
  remedyHint: 'Người nộp đọc nguyên văn câu này.',
  submit: 'Xin lỗi người nộp',
  errors: {
    kind: 'Hãy chọn mất hay hỏng.',
    papers: 'Hãy ghi tên giấy tờ.',
    remedy: 'Hãy nói rõ cơ quan làm gì để khắc phục.',
  },
}
