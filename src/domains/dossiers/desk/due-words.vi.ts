export const vi = {
  none: 'chưa tính',
  paused: 'tạm dừng',
  today: (time: string) => `hôm nay ${time}`,
  lateToday: (time: string) => `quá hạn từ ${time}`,
  left: (days: number) => `còn ${days} ngày làm việc`,
  late: (days: number) => `quá hạn ${days} ngày làm việc`,
}
