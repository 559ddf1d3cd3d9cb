export const vi = {
  title: 'Quản trị',
  lead: (where: string) => `Những việc bạn quản trị tại ${where}.`,
  wholePortal: 'toàn Cổng',
  hints: {
    accounts: 'Ai có vai trò gì, ở cơ quan nào; trao và thu hồi vai trò.',
    forms: 'Xem trước từng biểu mẫu và các phiên bản của nó.',
    links: 'Địa chỉ bên ngoài trong thủ tục không còn trả lời.',
    outbox: 'Thư và tin nhắn mà bản trình diễn giữ lại, không gửi đi.',
    agencies: 'Tên, địa chỉ và mã của các cơ quan như người dân thấy.',
    interface: 'Mọi thành phần giao diện trên một trang, để kiểm tra.',
  },
}
