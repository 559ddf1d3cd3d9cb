export const vi = {
  error: 'Lỗi: ',
  title: 'Yêu cầu dừng giải quyết hồ sơ',
  advice:
    'Cơ quan dừng giải quyết ngay khi bạn gửi yêu cầu này, và bạn nhận Thông báo dừng giải quyết hồ sơ. Dừng là kết thúc: muốn làm tiếp, bạn nộp hồ sơ mới.',
  papers: 'Khoản phí chưa nộp được hủy. Bản giấy bạn đã nộp được trả lại tại nơi tiếp nhận.',
  reason: 'Vì sao bạn muốn dừng?',
  reasonMissing: 'Hãy ghi lý do, không quá 2.000 chữ',
  submit: 'Dừng giải quyết hồ sơ',
  keep: 'Để cơ quan giải quyết tiếp',
  changedTitle: 'Hồ sơ vừa thay đổi',
  changed: 'Cơ quan vừa làm việc với hồ sơ này. Hãy xem tình trạng mới, nếu vẫn muốn dừng thì bấm lại.',
}
