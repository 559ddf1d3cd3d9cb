import type { vi } from './due-words.vi.ts'

export const en: typeof vi = {
  none: 'not counted',
  paused: 'paused',
  today: (time: string) => `today ${time}`,
  lateToday: (time: string) => `overdue since ${time}`,
  left: (days: number) => `${days} working ${days === 1 ? 'day' : 'days'} left`,
  late: (days: number) => `${days} working ${days === 1 ? 'day' : 'days'} overdue`,
}
