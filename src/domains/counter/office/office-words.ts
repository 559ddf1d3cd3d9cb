import type { Language } from '#platform/language.ts'
import type { Service } from './office.ts'

export function serviceName(service: Pick<Service, 'nameVi' | 'nameEn'>, language: Language): string {
  return language === 'en' && service.nameEn !== '' ? service.nameEn : service.nameVi
}
