export const vi = {
  saved: (clock: string) => `Đã lưu lúc ${clock}`,
  saving: 'Đang lưu…',
  failedTitle: 'Chưa lưu được những gì bạn vừa nhập',
  failed: 'Có thể mạng đang gián đoạn. Đừng đóng trang này: câu trả lời vẫn còn ở đây, chúng tôi sẽ tự thử lại.',
  signedOut: 'Phiên đăng nhập đã hết. Đừng đóng trang này: hãy đăng nhập ở một thẻ khác, rồi bấm “Thử lưu lại”.',
  changed:
    'Hồ sơ này vừa được sửa ở một thẻ hoặc máy khác. Hãy chép lại những gì cần giữ, rồi tải lại trang để xem bản mới nhất.',
  retry: 'Thử lưu lại',
}
