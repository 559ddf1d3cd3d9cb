import { formatMoment } from '#ui/format.ts'

const time = (moment: Date) => formatMoment(moment, 'vi')

export const vi = {
  title: 'Lịch và nhắc hẹn',
  intro: 'Thêm ngày vào lịch trên máy của bạn, hoặc nhờ Cổng nhắn tin trước ngày đó. Ngày dời thì lời nhắc dời theo.',
  none: 'Hiện chưa có ngày nào bạn cần nhớ. Khi cơ quan hẹn ngày, bạn mở lại trang này.',
  paused: 'Đồng hồ đang dừng để chờ bạn, nên chưa có ngày hẹn trả chắc chắn.',
  kinds: {
    promised: 'Hẹn trả kết quả',
    supplement: 'Hạn bổ sung giấy tờ',
    collect: 'Đến nhận kết quả',
    expiry: 'Kết quả hết hạn dùng',
  },
  moved: 'Tệp lịch giữ ngày lúc bạn tải. Ngày dời, bạn tải lại: lịch thay ngày cũ, không thành hai.',
  calendar: 'Thêm vào lịch (.ics)',
  remind: 'Nhắc tôi',
  before: (kind: string) => `Nhắc trước: ${kind}`,
  days: (count: number) => `${count} ngày`,
  set: 'Nhắc tôi',
  willRemind: (moment: Date, days: number) => `Cổng sẽ nhắc bạn ${time(moment)}, trước ${days} ngày.`,
  unset: 'Thôi nhắc',
  tooLate: 'Đã quá gần ngày này để nhắc trước.',
  file: {
    title: (kind: string, name: string) => `${kind}: ${name}`,
    text: (number: string, address: string) => `Hồ sơ ${number}. Xem tình trạng mới nhất: ${address}`,
  },
  notice: {
    subject: (kind: string, number: string) => `Nhắc hẹn: ${kind.toLowerCase()}, hồ sơ ${number}`,
    text: (kind: string, name: string, moment: Date) =>
      `Bạn đã nhờ Cổng nhắc. ${kind} của hồ sơ "${name}": ${time(moment)}.`,
  },
}
