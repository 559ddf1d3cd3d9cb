export const vi = {
  account: 'Tài khoản của bạn',
  title: 'Đổi mật khẩu',
  what: 'Sau khi đổi, các thiết bị khác bị đăng xuất; thiết bị này thì không.',
  current: 'Mật khẩu hiện nay',
  password: 'Mật khẩu mới',
  passwordHint: 'Từ 8 ký tự trở lên. Một câu ngắn chỉ mình bạn biết thì dễ nhớ và khó đoán.',
  locked: (clock: string) => `Đã nhập sai 5 lần nên việc này bị tạm khóa 15 phút. Bạn thử lại được từ ${clock}.`,
  faults: {
    wrong: 'Mật khẩu hiện nay không đúng',
    'too-short': 'Mật khẩu mới cần ít nhất 8 ký tự',
    'too-long': 'Mật khẩu mới dài nhất là 200 ký tự',
    'too-common': 'Mật khẩu này quá nhiều người dùng nên dễ bị đoán. Hãy chọn mật khẩu khác',
    'is-personal': 'Đừng dùng số định danh, số điện thoại hay tên của bạn làm mật khẩu',
  },
}
