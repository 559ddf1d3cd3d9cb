export const vi = {
  back: (code: string) => `Về hồ sơ ${code}`,
  cancel: 'Thôi, quay lại',
  look: 'Xem trước điều người nộp sẽ nhận',
  preview: {
    title: 'Người nộp sẽ nhận đúng như sau',
    lead: 'Chưa gửi gì cả. Số kiểm tra và giờ trên giấy được ghi lúc gửi.',
    nothing: 'Việc này không gửi gì cho người nộp.',
    notice: 'Thông báo',
    channels: { 'in-app': 'Hộp thư trên Cổng', email: 'Thư điện tử', sms: 'Tin nhắn SMS' },
    paper: (name: string) => `Giấy gửi kèm: ${name}`,
  },
  conflict: {
    text: 'Việc của bạn chưa được ghi, vì hồ sơ đã thay đổi từ khi bạn mở trang. Đây là điều vừa xảy ra:',
    titles: { changed: 'Hồ sơ vừa có thay đổi', impossible: 'Bây giờ chưa làm được', elsewhere: 'Làm ở hệ thống khác' },
    impossible: 'Việc này không làm được ở trạng thái hiện tại của hồ sơ. Đây là những việc gần nhất:',
    now: 'Trạng thái bây giờ',
    elsewhere: 'Hồ sơ này do hệ thống của cơ quan xử lý. Hãy làm việc này trên hệ thống đó; kết quả sẽ tự hiện ở đây.',
    typed: 'Điều bạn đã viết (chưa được ghi)',
    open: 'Mở lại hồ sơ',
    again: 'Làm lại việc này',
  },
}
