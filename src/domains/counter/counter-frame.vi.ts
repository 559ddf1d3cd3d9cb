export const vi = {
  desk: 'Bàn làm việc',
  booths: 'Quầy và gọi số',
  appointments: 'Lịch hẹn trong ngày',
  waitingTimes: 'Thời gian chờ',
}
