export const vi = {
  title: 'Thông báo',
  empty: 'Bạn chưa có thông báo nào',
  emptyNext: 'Khi hồ sơ của bạn có việc mới, tin báo sẽ nằm ở đây.',
  unread: 'Mới',
  readAll: 'Đánh dấu đã đọc tất cả',
  asSent: 'Bản đã gửi cho bạn, bằng tiếng Anh',
  open: 'Xem chi tiết',
  erased: 'Nội dung đã được xóa để bảo vệ bạn.',
}
