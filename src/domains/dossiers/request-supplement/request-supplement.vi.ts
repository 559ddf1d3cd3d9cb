export const vi = {
  title: 'Yêu cầu bổ sung giấy tờ',
  lead: 'Luật chỉ cho yêu cầu bổ sung một lần. Hãy nêu đủ mọi chỗ cần sửa, thật cụ thể.',
  again: 'Hồ sơ này đã được yêu cầu bổ sung đủ số lần cho phép. Muốn yêu cầu nữa phải nêu căn cứ cho phép.',
  items: 'Giấy tờ nào cần bổ sung?',
  wrong: (item: string) => `${item}: sai hoặc thiếu ở đâu?`,
  wrongHint: 'Ví dụ: ảnh chụp bị mờ ở dòng ngày sinh, hãy chụp lại dưới ánh sáng ban ngày.',
  answers: 'Nội dung tờ khai',
  pages: 'Phần nào của tờ khai?',
  pagesHint: 'Không chọn phần nào thì người nộp sửa được cả tờ khai.',
  other: 'Giấy tờ khác',
  otherName: 'Tên giấy tờ khác',
  deadline: 'Hạn bổ sung',
  deadlineHint: 'Ngày ghi sẵn là thời gian thường cho. Rơi vào ngày nghỉ thì hạn là ngày làm việc kế tiếp.',
  short: 'Hạn này chưa đến 5 ngày làm việc, thường là 10. Hãy lùi hạn, hoặc xác nhận ở ô bên dưới.',
  shortLabel: 'Hạn ngắn',
  shortMeant: 'Người nộp làm kịp trong hạn ngắn này',
  basis: 'Căn cứ để yêu cầu thêm một lần',
  noticeBy: (time: string) =>
    `Thông báo hồ sơ chưa đủ điều kiện phải gửi chậm nhất ${time}, ba ngày làm việc từ khi nhận.`,
  noticeLate: 'Đã quá ba ngày làm việc từ khi nhận hồ sơ',
  noticeLateText: (time: string) =>
    `Thông báo lẽ ra phải gửi chậm nhất ${time}. Bạn vẫn gửi được; hồ sơ ghi lại là gửi muộn.`,
  effects: {
    pause: 'Trong lúc chờ người dân, thời hạn giải quyết tạm dừng.',
    restart: 'Khi người nộp bổ sung đủ, thời hạn giải quyết tính lại từ đầu.',
  },
  endsAfter: (days: number) =>
    days === 0
      ? 'Hết hạn mà chưa bổ sung, hồ sơ tự kết thúc; người nộp được báo trước.'
      : `Quá hạn ${days} ngày làm việc mà chưa bổ sung, hồ sơ tự kết thúc; người nộp được báo trước.`,
  submit: 'Gửi yêu cầu bổ sung',
  errors: {
    items: 'Hãy chọn ít nhất một mục cần bổ sung.',
    wrong: 'Hãy nói rõ mục này sai hoặc thiếu ở đâu.',
    otherName: 'Hãy ghi tên giấy tờ khác.',
    deadline: 'Hạn bổ sung phải là một ngày sau hôm nay.',
    basis: 'Hãy nêu căn cứ để yêu cầu thêm một lần.',
  },
}
