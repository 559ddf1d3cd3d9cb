export const vi = {
  title: 'Tiếp nhận hồ sơ',
  lead: 'Bạn xác nhận hồ sơ đầy đủ, đúng và thuộc thẩm quyền. Từ lúc này thời hạn giải quyết bắt đầu tính.',
  change: 'Trước và sau khi tiếp nhận',
  columns: { what: 'Mục', before: 'Bây giờ', after: 'Sau khi tiếp nhận' },
  state: 'Trạng thái',
  code: 'Mã hồ sơ',
  noCode: 'Chưa có',
  serial: 'Bốn số cuối cấp tự động khi tiếp nhận.',
  agencyWithoutCode:
    'Cơ quan chưa có mã định danh nên chưa tiếp nhận được. Hãy báo quản trị khai báo mã trong danh mục.',
  due: 'Hẹn trả',
  noDue: 'Chưa tính',
  setByYou: 'Bạn đặt ở dưới',
  why: {
    'working-day': (limit: string, received: string) =>
      `Thời hạn ${limit}, nhận lúc ${received}. Ngày nhận không tính; ngày làm việc kế tiếp là ngày thứ nhất; hạn là hết giờ làm việc của ngày cuối.`,
    hour: (limit: string, received: string) => `Thời hạn ${limit} làm việc, tính từ lúc nhận ${received}.`,
    day: (limit: string, received: string) =>
      `Thời hạn ${limit}, nhận lúc ${received}. Ngày nhận không tính; nếu ngày cuối là ngày nghỉ thì chuyển sang ngày làm việc kế tiếp.`,
    'same-day': (received: string) =>
      `Giải quyết trong ngày. Nhận lúc ${received}; nhận sau 15:00 hoặc vào ngày nghỉ thì trả vào ngày làm việc kế tiếp.`,
  },
  published: (text: string) => `Thủ tục ghi: “${text}”.`,
  skipped: (days: string) => `Không tính ngày nghỉ: ${days}.`,
  more: (count: number) => `và ${count} ngày khác`,
  unknownLimit: (text: string) =>
    text === ''
      ? 'Thủ tục không ghi thời hạn đếm được, nên bạn đặt ngày hẹn trả.'
      : `Thủ tục ghi thời hạn: “${text}”. Không đếm được thành ngày, nên bạn đặt ngày hẹn trả.`,
  dueDay: 'Ngày hẹn trả kết quả',
  dueHint: 'Hẹn đến hết giờ làm việc của ngày này.',
  whichLimit: 'Thời hạn áp dụng',
  whichLimitHint: 'Hồ sơ gửi lên không khớp câu trả lời thì chọn thời hạn đúng.',
  limitByAnswers: (limit: string) => `Theo câu trả lời của người nộp: ${limit}`,
  promised: (due: string) => `hẹn trả ${due}`,
  limitReason: 'Vì sao chọn thời hạn khác',
  limitReasonHint: 'Chỉ ghi khi bạn chọn thời hạn khác.',
  lateTitle: 'Trễ tiếp nhận',
  late: (time: string) => `Lẽ ra phải trả lời người nộp trước ${time}. Việc này được ghi lại trong hồ sơ.`,
  afterThreeTitle: 'Đã quá 15:00 hoặc ngoài ngày làm việc',
  afterThree: (time: string) =>
    `Giấy tờ nhận lúc này được chuyển đi chậm nhất ${time}. Thủ tục trả kết quả trong ngày thì hẹn sang ngày làm việc đó.`,
  remote: 'Xã miền núi, vùng sâu, vùng xa',
  remoteDays: (days: number) => `Cộng ${days} ngày làm việc vào thời hạn`,
  remoteHint: 'Đánh dấu khi việc này ở một xã được luật cho thêm thời gian.',
  submit: 'Tiếp nhận hồ sơ',
  errors: {
    limitReason: 'Hãy ghi vì sao thời hạn khác với câu trả lời.',
    due: 'Hãy đặt ngày hẹn trả mà giờ làm việc chưa hết.',
  },
}
