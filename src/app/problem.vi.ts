export const vi = {
  reference: 'Nếu cần báo cho người hỗ trợ, hãy đọc mã này:',
  signIn: 'Đăng nhập',
  chooseRole: 'Chọn vai trò',
  home: 'Về trang chủ',
  procedures: 'Tìm thủ tục',
}
