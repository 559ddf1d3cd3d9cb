export const vi = {
  title: 'Lấy ý kiến cơ quan khác',
  lead: (pauses: boolean): string =>
    pauses
      ? 'Theo quy trình của thủ tục này, thời hạn giải quyết dừng đến khi có ý kiến.'
      : 'Thời hạn giải quyết của hồ sơ vẫn tính trong lúc chờ ý kiến.',
  agency: 'Hỏi cơ quan nào',
  question: 'Nội dung cần cho ý kiến',
  questionHint: 'Chỉ nêu điều cần thiết: cơ quan được hỏi thấy đúng những gì bạn viết và tệp bạn chọn.',
  deadline: 'Hạn trả lời',
  files: 'Tệp của hồ sơ mà họ được xem',
  submit: 'Gửi xin ý kiến',
  asked: 'Đã hỏi',
  states: { open: 'Đang chờ', answered: 'Đã trả lời', withdrawn: 'Đã rút' },
  late: 'quá hạn',
  until: (time: string) => `Hạn: ${time}`,
  withdraw: 'Rút việc lấy ý kiến',
  withdrawReason: (agency: string) => `Vì sao không cần ý kiến của ${agency} nữa`,
  errors: {
    agencyId: 'Hãy chọn cơ quan.',
    question: 'Hãy ghi nội dung cần cho ý kiến.',
    deadline: 'Hạn trả lời phải là một ngày sau hôm nay.',
    reason: 'Hãy ghi lý do rút.',
    consultationId: 'Việc lấy ý kiến này đã xong.',
  },
}
