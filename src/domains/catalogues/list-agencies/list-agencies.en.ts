import type { vi } from './list-agencies.vi.ts'

export const en: typeof vi = {
  title: 'Addresses of agencies',
  lead: 'Find the agency that handles your procedure: ministry, province, city, commune, ward or special zone.',
  search: 'Name of the agency',
  searchHint: 'With or without accents, for example “ba dinh”.',
  province: 'Province or city',
  allProvinces: 'The whole country',
  find: 'Find',
  ministries: 'Ministries and ministerial bodies',
  provinces: 'Provinces and cities',
  found: 'Agencies found',
  none: 'No agency found',
  noneAdvice: 'Type less, or choose the whole country. Communes and wards may have changed name on 1 July 2025.',
  name: 'Agency',
  level: 'Level',
  levels: { ministry: 'Central', province: 'Province', commune: 'Commune', other: 'Other agency' },
  home: 'Home',
}
