import { dayOf } from '#platform/clock.ts'
import type { Language } from '#platform/language.ts'
import { formatClock, formatDay } from '#ui/format.ts'

/** "ngày 05 tháng 02 năm 2026": days below ten, January and February have a zero before them (Decree 30/2020, Annex I, II.4). */
export function longDay(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (language === 'en') return formatDay(day, language)
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

/** "09 giờ 16 phút, ngày 27 tháng 11 năm 2026", as the forms ask for it (regulation 3.5). */
export function longMoment(instant: string, language: Language): string {
  const moment = new Date(instant)
  const clock = formatClock(moment)
  const day = longDay(dayOf(moment), language)
  if (language === 'en') return `${clock}, ${day}`
  const [hour, minute] = clock.split(':')
  return `${hour} giờ ${minute} phút, ${day}`
}
