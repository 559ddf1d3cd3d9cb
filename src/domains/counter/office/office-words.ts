import type { OfficeHours } from '#law'
import type { Language } from '#platform/language.ts'
import type { Service } from './office.ts'

/** 450 minutes after midnight are `07:30`. */
export function timeText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

export function hoursText(hours: OfficeHours): string {
  return hours.map((it) => `${timeText(it.from)}–${timeText(it.to)}`).join(', ')
}

export function serviceName(service: Pick<Service, 'nameVi' | 'nameEn'>, language: Language): string {
  return language === 'en' && service.nameEn !== '' ? service.nameEn : service.nameVi
}
