export const vi = {
  title: 'Xóa nội dung bí mật nhà nước',
  lead: 'Bí mật nhà nước không được gửi qua Cổng. Việc này xóa ngay, không lấy lại được: tờ khai, mọi lời đã ghi, mọi tệp của hồ sơ. Chỉ còn dấu vết: ai xóa, lúc nào, vì sao. Người nộp được báo cách gửi lại bằng đường thư mật.',
  reason: 'Vì sao phải xóa',
  reasonHint: 'Đừng ghi lại chính nội dung bí mật. Người nộp đọc được.',
  sure: 'Xác nhận',
  sureText: 'Tôi hiểu nội dung và tệp bị xóa vĩnh viễn',
  submit: 'Xóa ngay',
  errors: { reason: 'Hãy ghi lý do.', sure: 'Hãy xác nhận rồi xóa.' },
}
