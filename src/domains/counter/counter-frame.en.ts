import type { vi } from './counter-frame.vi.ts'

export const en: typeof vi = {
  desk: 'Desk',
  booths: 'Booths and numbers',
  appointments: 'Appointments of the day',
  waitingTimes: 'Waiting times',
}
