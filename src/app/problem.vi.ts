export const vi = {
  reference: 'Nếu cần báo cho người hỗ trợ, hãy đọc mã này:',
  wrong: (names: readonly string[]) =>
    `Địa chỉ bạn mở có giá trị quá dài hoặc sai dạng ở ${names.map((it) => `“${it}”`).join(', ')}. Hãy sửa chỗ đó, hoặc quay lại trang trước và thử lại.`,
  signIn: 'Đăng nhập',
  chooseRole: 'Chọn vai trò',
  home: 'Về trang chủ',
  procedures: 'Tìm thủ tục',
}
