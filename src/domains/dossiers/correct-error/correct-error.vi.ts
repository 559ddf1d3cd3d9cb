export const vi = {
  title: 'Sửa sai sót của cơ quan',
  lead: 'Mở lại hồ sơ đã xong để sửa lỗi do cơ quan gây ra. Người nộp không phải trả thêm chi phí nào.',
  reason: 'Sai ở đâu, sửa thế nào?',
  reasonHint: 'Người nộp đọc được câu này.',
  submit: 'Mở lại để sửa',
  errors: { reason: 'Hãy nói rõ sai ở đâu và sửa thế nào.' },
}
