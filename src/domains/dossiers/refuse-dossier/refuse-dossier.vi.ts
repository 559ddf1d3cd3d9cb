export const vi = {
  title: 'Từ chối tiếp nhận hồ sơ',
  lead: 'Hồ sơ kết thúc. Người nộp nhận được lý do bạn ghi dưới đây và Phiếu từ chối.',
  reason: 'Lý do từ chối',
  text: 'Nói rõ với người nộp: vì sao, và họ có thể làm gì',
  textHint: 'Nêu điều luật nếu có. Người nộp đọc nguyên văn câu này.',
  submit: 'Từ chối hồ sơ',
  errors: { reason: 'Hãy chọn lý do từ chối.', text: 'Hãy giải thích lý do bằng lời, ít nhất một câu.' },
}
