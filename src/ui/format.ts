import { dayOf } from '#platform/clock.ts'
import type { Language } from '#platform/language.ts'

const weekdays = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const

const englishMonths = 'January February March April May June July August September October November December'.split(' ')

const clockFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** `2026-11-25` -> "25/11/2026", in English "25 November 2026". */
export function formatDay(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (language === 'vi') return `${date}/${month}/${year}`
  return `${Number(date)} ${englishMonths[Number(month) - 1]} ${year}`
}

/** "thứ Tư 25/11/2026": for days that a person plans by. */
export function formatWeekday(day: string, language: Language): string {
  const weekday = weekdays[language][new Date(`${day}T00:00:00Z`).getUTCDay()]
  return `${weekday} ${formatDay(day, language)}`
}

/** "17:00", in Viet Nam's time. */
export function formatClock(moment: Date): string {
  return clockFormat.format(moment)
}

/** "thứ Tư 25/11/2026, 17:00", in Viet Nam's time. */
export function formatMoment(moment: Date, language: Language): string {
  return `${formatWeekday(dayOf(moment), language)}, ${formatClock(moment)}`
}

/** "23/11/2026 14:05": the short form for histories and tables. */
export function formatShortMoment(moment: Date, language: Language): string {
  return `${formatDay(dayOf(moment), language)} ${formatClock(moment)}`
}

/** "1.234,5" in Vietnamese, "1,234.5" in English. */
export function formatNumber(value: number, language: Language): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const [thousands, decimal] = language === 'vi' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands!)
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? decimal + fraction : ''}`
}

/** "8.000 đồng"; money that is charged is integer đồng. */
export function formatMoney(amount: number, language: Language): string {
  return `${formatNumber(amount, language)} đồng`
}

type Limit = { amount: number | null; unit: string; text: string }

const units: Record<string, { vi: string; en: string }> = {
  'working-day': { vi: 'ngày làm việc', en: 'working day' },
  day: { vi: 'ngày', en: 'day' },
  hour: { vi: 'giờ', en: 'hour' },
  month: { vi: 'tháng', en: 'month' },
  year: { vi: 'năm', en: 'year' },
}

/** "3 ngày làm việc"; nothing is the day of receipt itself; a limit without a number is told by its own text. */
export function formatLimit(limit: Limit, language: Language): string {
  const unit = units[limit.unit]
  if (limit.amount === null || unit === undefined) return limit.text
  if (limit.amount === 0) return language === 'vi' ? 'trong ngày' : 'the same day'
  const number = formatNumber(limit.amount, language)
  if (language === 'vi') return `${number} ${unit.vi}`
  return `${number} ${unit.en}${limit.amount === 1 ? '' : 's'}`
}
