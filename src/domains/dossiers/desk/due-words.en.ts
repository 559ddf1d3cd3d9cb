import type { vi } from './due-words.vi.ts'

export const en: typeof vi = {
  none: 'not counted',
  filed: (when: string) => `filed ${when}`,
  acceptBy: (when: string) => `accept by ${when}`,
  acceptLate: 'late',
  handOver: 'to be handed over',
  ended: (day: string) => `ended ${day}`,
  paused: 'paused',
  today: (time: string) => `today ${time}`,
  lateToday: (time: string) => `overdue since ${time}`,
  left: (days: number) => ({ shown: `${days} ${days === 1 ? 'day' : 'days'} left`, rest: ' (working days)' }),
  late: (days: number) => ({ shown: `${days} ${days === 1 ? 'day' : 'days'} overdue`, rest: ' (working days)' }),
  supplemented: 'Papers added',
  messages: 'New message',
  short: { 5: 'Papers asked for' },
}
