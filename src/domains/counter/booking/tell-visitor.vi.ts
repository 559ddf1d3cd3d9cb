import { formatMoment } from '#ui/format.ts'

type News = { at: Date; office: string; place: string; code: string; reason?: string }

export const vi = {
  booked: ({ at, office, place, code }: News) => ({
    subject: `Đã đặt lịch hẹn ${formatMoment(at, 'vi')}`,
    text: `Bạn có lịch hẹn lúc ${formatMoment(at, 'vi')} tại ${office}, ${place}. Mã hẹn: ${code}. Khi đến, nhập mã này ở ki-ốt hoặc nói với cán bộ để nhận số theo lượt hẹn.`,
  }),
  moved: ({ at, office, code }: News) => ({
    subject: `Lịch hẹn đổi sang ${formatMoment(at, 'vi')}`,
    text: `Lịch hẹn của bạn tại ${office} đổi sang ${formatMoment(at, 'vi')}. Mã hẹn mới: ${code}.`,
  }),
  reminded: ({ at, office, place, code }: News) => ({
    subject: `Nhắc lịch hẹn ngày mai, ${formatMoment(at, 'vi')}`,
    text: `Ngày mai bạn có lịch hẹn lúc ${formatMoment(at, 'vi')} tại ${office}, ${place}. Mã hẹn: ${code}. Không đến được, bạn đổi hoặc hủy lịch để người khác dùng chỗ này.`,
  }),
  cancelled: ({ at, office, reason }: News) => ({
    subject: `Lịch hẹn ${formatMoment(at, 'vi')} bị hủy`,
    text: `${office} không tiếp dân ngày này: ${reason}. Chúng tôi xin lỗi. Bạn đặt lịch khác trên Cổng.`,
  }),
}
