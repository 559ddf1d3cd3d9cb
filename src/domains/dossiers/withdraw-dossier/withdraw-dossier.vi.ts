export const vi = {
  error: 'Lỗi: ',
  title: 'Rút hồ sơ',
  advice: 'Cơ quan sẽ ngừng giải quyết hồ sơ này. Sau khi rút, bạn không mở lại được; nếu cần, bạn nộp hồ sơ mới.',
  reason: 'Vì sao bạn rút hồ sơ?',
  reasonMissing: 'Hãy ghi lý do rút hồ sơ',
  submit: 'Rút hồ sơ',
  keep: 'Giữ lại hồ sơ',
  changedTitle: 'Hồ sơ vừa thay đổi',
  changed: 'Cơ quan vừa làm việc với hồ sơ này. Hãy xem tình trạng mới, nếu vẫn muốn rút thì bấm lại.',
}
