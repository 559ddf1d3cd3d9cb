export const vi = {
  saved: (clock: string) => `Đã lưu lúc ${clock}`,
  saving: 'Đang lưu…',
  failedTitle: 'Chưa lưu được những gì bạn vừa nhập',
  failed: 'Có thể mạng đang gián đoạn. Đừng đóng trang này: câu trả lời vẫn còn ở đây, chúng tôi sẽ tự thử lại.',
  signedOut: 'Phiên đăng nhập đã hết. Đừng đóng trang này: hãy đăng nhập ở một thẻ khác, rồi bấm “Thử lưu lại”.',
  changed:
    'Bản nháp này vừa được lưu ở một cửa sổ hoặc máy khác. Điều bạn nhập vẫn ở đây, chưa mất gì. Bấm nút dưới đây để xem lại rồi lưu bản này; hoặc tải lại trang để lấy bản kia.',
  review: 'Xem lại rồi lưu bản này',
  retry: 'Thử lưu lại',
}
