export const vi = {
  title: 'Từ chối tiếp nhận hồ sơ',
  lead: 'Hồ sơ kết thúc. Người nộp nhận được lý do bạn ghi dưới đây và Phiếu từ chối.',
  reason: 'Lý do từ chối',
  reasons: {
    competence: 'Không thuộc thẩm quyền của cơ quan',
    subject: 'Không thuộc đối tượng thực hiện thủ tục',
    conditions: 'Không đủ điều kiện theo quy định',
    untrue: 'Giấy tờ không hợp lệ hoặc thông tin không đúng sự thật',
    unanswered: 'Hết hạn mà chưa bổ sung theo yêu cầu',
    duplicate: 'Trùng với hồ sơ đã nộp',
    other: 'Lý do khác',
  },
  text: 'Nói rõ với người nộp: vì sao, và họ có thể làm gì',
  textHint: 'Nêu điều luật nếu có. Người nộp đọc nguyên văn câu này.',
  submit: 'Từ chối hồ sơ',
  errors: { reason: 'Hãy chọn lý do từ chối.', text: 'Hãy giải thích lý do bằng lời, ít nhất một câu.' },
}
