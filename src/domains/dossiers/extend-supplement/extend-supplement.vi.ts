export const vi = {
  title: 'Lùi hạn bổ sung',
  lead: 'Người nộp có thêm thời gian gửi giấy tờ được yêu cầu, và được báo ngày mới cùng lý do.',
  now: (time: string) => `Hạn hiện nay: ${time}.`,
  deadline: 'Hạn mới',
  deadlineHint: 'Rơi vào ngày nghỉ thì hạn là ngày làm việc kế tiếp.',
  reason: 'Vì sao lùi hạn?',
  reasonHint: 'Ví dụ: người nộp báo đang chờ bệnh viện cấp lại giấy.',
  submit: 'Lùi hạn',
  errors: { deadline: 'Hạn mới phải sau hôm nay và sau hạn hiện nay.', reason: 'Hãy nêu lý do lùi hạn.' },
}
