import type { TicketState } from '../queue/ticket.ts'

const states: Record<TicketState, string> = {
  waiting: 'Đang chờ',
  called: 'Đang gọi, mời bạn đến quầy',
  serving: 'Đang làm việc tại quầy',
  done: 'Đã xong',
  skipped: 'Đã gọi mà không thấy đến. Hãy báo cán bộ ở quầy để được gọi lại.',
  left: 'Đã trả lại số',
}

export const vi = {
  title: (number: string) => `Số ${number}`,
  yours: 'Số của bạn',
  states,
  service: 'Việc',
  ahead: (count: number) => (count === 0 ? 'Bạn là người tiếp theo' : `Còn ${count} người trước bạn`),
  booth: (label: string) => `Mời đến quầy ${label}`,
  turn: (clock: string) => `Lượt hẹn ${clock}`,
  taken: 'Lấy lúc',
  keep: 'Mở trang này trên điện thoại để xem khi nào đến lượt. Trang tự cập nhật.',
  giveBack: 'Trả lại số',
  print: 'In số',
}
