export const vi = {
  optional: '(không bắt buộc)',
  error: 'Lỗi:',
  summary: 'Có chỗ cần sửa',
  errorTitle: 'Lỗi: ',
  choose: 'Chọn',
  day: 'Ngày',
  month: 'Tháng',
  year: 'Năm',
  showPassword: 'Hiện',
  hidePassword: 'Ẩn',
  passwordShown: 'Mật khẩu đang hiện',
  passwordHidden: 'Mật khẩu đã được ẩn',
}
