import { formatMoment } from '#ui/format.ts'

const time = (moment: string) => formatMoment(new Date(moment), 'vi')

export const vi = {
  title: 'Từng phần việc',
  lead: (lead: string) => `Hồ sơ liên thông: mỗi cơ quan làm phần của mình. Cơ quan chủ trì: ${lead}.`,
  columns: { part: 'Phần việc', agency: 'Cơ quan', state: 'Trạng thái', when: 'Ngày' },
  leads: 'chủ trì',
  coming: 'Chưa đến lượt',
  waitsFor: (parts: string) => `bắt đầu khi xong: ${parts}`,
  due: (moment: string) => `hẹn ${time(moment)}`,
  ended: (moment: string) => `xong ${time(moment)}`,
  begun: (moment: string) => `chuyển đến ${time(moment)}`,
  outcomes: { granted: 'đồng ý', refused: 'từ chối' },
  yours: 'cơ quan bạn',
  step: (name: string, number: number, all: number) => `Bước ${number}/${all}: ${name}`,
  turn: (name: string) => `đang ở ${name}`,
  until: (moment: string) => `đến ${time(moment)}`,
  steps: 'Các bước xử lý',
  now: 'đang làm',
  transfer: (to: string) => `Nhận hộ: hồ sơ do ${to} giải quyết.`,
  sent: (moment: string) => `Chuyển đi ${time(moment)}`,
  received: (moment: string) => `Nơi giải quyết nhận ${time(moment)}`,
  notSent: 'Chưa chuyển đi',
  takenInBy: (name: string) => `Nhận tại ${name}`,
  consultations: 'Ý kiến cơ quan khác',
  calendar: 'Tải lịch hẹn (.ics)',
  appointments: 'Lịch hẹn của bạn',
}
