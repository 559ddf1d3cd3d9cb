export const vi = {
  title: 'Tin nhắn',
  titleOf: (number: string) => `Tin nhắn về hồ sơ ${number}`,
  error: 'Lỗi: ',
  none: 'Chưa có tin nhắn nào.',
  fresh: 'Mới',
  you: 'Bạn',
  applicant: 'Người nộp',
  erased: 'Nội dung tin nhắn đã xóa.',
  unread: (count: number) => (count === 1 ? 'Bạn có 1 tin nhắn chưa đọc' : `Bạn có ${count} tin nhắn chưa đọc`),
  read: 'Đọc và trả lời',
  forApplicant: {
    lead: (agency: string) =>
      `Hỏi ${agency} điều bạn chưa rõ, hoặc trả lời điều cơ quan hỏi. Mọi cơ quan đang giải quyết hồ sơ đều đọc được.`,
    notSupplement:
      'Tin nhắn không phải là bổ sung hồ sơ và không làm đổi ngày hẹn. Khi cơ quan yêu cầu bổ sung, bạn gửi ở mục Bổ sung giấy tờ.',
    text: 'Nội dung tin nhắn',
    textHint: 'Gửi rồi thì không sửa, không xóa được.',
    files: 'Gửi kèm tệp',
    filesHint: 'PDF, JPG hoặc PNG.',
    uploaded: 'Đã tải lên',
    submit: 'Gửi tin nhắn',
    sent: 'Đã gửi. Cơ quan đã được báo.',
    closed: 'Hồ sơ này không nhận tin nhắn trên Cổng.',
  },
  forOfficer: {
    title: 'Nhắn người nộp',
    lead: 'Người nộp được báo qua hộp thư trên Cổng, thư điện tử và đọc tin nhắn trong hồ sơ. Gửi rồi thì không sửa được.',
    notSupplement:
      'Tin nhắn không làm đổi thời hạn giải quyết. Cần thêm giấy tờ thì dùng Yêu cầu bổ sung, không dùng tin nhắn.',
    noAccount:
      'Hồ sơ không nộp từ tài khoản trên Cổng: người nộp chỉ đọc được tin nhắn khi tra cứu bằng mã một lần. Việc gấp hãy gọi điện.',
    text: 'Nội dung tin nhắn',
    files: 'Gửi kèm tệp',
    filesHint: 'PDF, JPG hoặc PNG.',
    uploaded: 'Đã tải lên',
    submit: 'Gửi tin nhắn',
    more: 'Dùng lời mẫu, gửi kèm tệp, xem trước',
  },
  errors: {
    text: 'Hãy viết tin nhắn, dài nhất 4.000 chữ.',
    resultFiles: 'Tệp gửi kèm chưa dùng được.',
  },
}
