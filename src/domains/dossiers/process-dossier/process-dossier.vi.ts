export const vi = {
  title: 'Bắt đầu xử lý',
  lead: 'Người nộp thấy hồ sơ chuyển sang “Đang xử lý”.',
  note: 'Ghi lại kết quả thẩm tra, xác minh (nếu có)',
  noteHint: 'Thời gian, địa điểm, người tham gia và nội dung, khi có xác minh thực tế.',
  submit: 'Chuyển sang đang xử lý',
  errors: { note: 'Ghi chú dài quá 2.000 chữ.' },
}
