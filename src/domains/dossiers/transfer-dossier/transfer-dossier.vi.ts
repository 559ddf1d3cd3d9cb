export const vi = {
  title: 'Chuyển đến cơ quan giải quyết',
  lead: (agency: string) => `Bản điện tử chuyển ngay; bản giấy gửi kèm tới ${agency}. Người nộp được báo.`,
  until: (time: string) =>
    `Phải chuyển trước ${time}: trong ngày làm việc; tiếp nhận sau 15 giờ thì đầu giờ ngày làm việc tiếp theo.`,
  papers: 'Giấy tờ bản giấy chuyển kèm',
  papersHint: 'Tên, số bản; số bưu gửi nếu có. Để trống nếu mọi thứ đều là bản điện tử.',
  submit: 'Chuyển hồ sơ',
  errors: { papers: 'Nội dung dài quá 2.000 chữ.' },
  receive: {
    title: 'Xác nhận đã nhận hồ sơ chuyển đến',
    lead: 'Thời hạn giải quyết tính theo lúc cơ quan bạn nhận, nếu hồ sơ được tiếp nhận từ khi Nghị định 309/2026 có hiệu lực. Người nộp được báo ngày hẹn trả.',
    submit: 'Đã nhận đủ hồ sơ',
  },
}
