export const vi = {
  title: 'Quản trị',
  lead: (where: string) => `Những việc bạn quản trị tại ${where}.`,
  waiting: 'Đang chờ bạn',
  wholePortal: 'toàn Cổng',
  hints: {
    accounts: 'Ai có vai trò gì, ở cơ quan nào; trao và thu hồi vai trò.',
    procedures: 'Soạn, kiểm tra, sửa đổi, bãi bỏ thủ tục; ai đã sửa gì.',
    decisions: 'Công bố thủ tục bằng quyết định; thời hạn ban hành và nhập dữ liệu.',
    forms: 'Dựng, điền thử, công bố biểu mẫu; nhập từ Form.io; các phiên bản.',
    catalogues: 'Xem, sửa, nhập các danh mục mà cơ quan bạn phụ trách',
    units: 'Ghi sáp nhập, chia tách, đổi tên theo nghị quyết',
    dictionary: 'Cách người dân gọi tên thủ tục, và thử xem tìm kiếm hiểu một câu hỏi thế nào',
    links: 'Địa chỉ bên ngoài trong thủ tục không còn trả lời.',
    outbox: 'Thư và tin nhắn mà bản trình diễn giữ lại, không gửi đi.',
    agencies: 'Tên, địa chỉ và mã của các cơ quan như người dân thấy.',
    interface: 'Mọi thành phần giao diện trên một trang, để kiểm tra.',
  },
}
