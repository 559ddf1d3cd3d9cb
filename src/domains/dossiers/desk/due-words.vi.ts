/** `rest` is heard, not seen: the table says once that days are working days. */
export const vi = {
  none: 'chưa tính',
  filed: (when: string) => `nộp ${when}`,
  acceptBy: (when: string) => `tiếp nhận trước ${when}`,
  acceptLate: 'trễ tiếp nhận',
  handOver: 'chờ trả kết quả',
  ended: (day: string) => `xong ${day}`,
  paused: 'tạm dừng',
  today: (time: string) => `hôm nay ${time}`,
  lateToday: (time: string) => `quá hạn từ ${time}`,
  left: (days: number) => ({ shown: `còn ${days} ngày`, rest: ' làm việc' }),
  late: (days: number) => ({ shown: `quá hạn ${days} ngày`, rest: ' làm việc' }),
  /** Where a list has no room for the official words. */
  supplemented: 'Đã bổ sung',
  messages: 'Tin nhắn mới',
  short: { 3: 'Không tiếp nhận', 5: 'Chờ bổ sung', 6: 'Chờ nộp tiền' } as Partial<Record<number, string>>,
}
