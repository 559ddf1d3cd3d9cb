export const vi = {
  title: 'Chuyển đến đúng cơ quan',
  lead: 'Dùng khi cơ quan bạn không có thẩm quyền giải quyết. Cơ quan mới nhận nguyên hồ sơ; người nộp được báo và không phải nộp lại gì. Chưa tính thời hạn.',
  agency: 'Cơ quan có thẩm quyền',
  reason: 'Vì sao chuyển',
  reasonHint: 'Người nộp và cơ quan nhận đều đọc.',
  submit: 'Chuyển hồ sơ',
  errors: { reason: 'Hãy ghi lý do chuyển.', agencyId: 'Hãy chọn cơ quan.' },
}
