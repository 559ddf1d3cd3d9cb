import type { Reception } from './reception.ts'

const reception: Record<Reception, string> = {
  open: 'Đang phát số',
  closed: 'Tạm ngừng phát số',
  'day-off': 'Hôm nay nghỉ',
  'too-early': 'Chưa đến giờ phát số',
  'too-late': 'Hôm nay đã hết giờ phát số',
}

export const vi = {
  reception,
  waiting: (count: number) => (count === 0 ? 'Không có ai chờ' : `${count} người đang chờ`),
  wait: (minutes: number | undefined) =>
    minutes === undefined ? '' : minutes < 5 ? 'Chờ dưới 5 phút.' : `Chờ khoảng ${minutes} phút.`,
}
