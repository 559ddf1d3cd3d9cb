import { isCalendarDay } from '#platform/dates.ts'
import type { RowPlace } from './catalogue/catalogue.ts'

const withQuery = (path: string, given: Record<string, string | undefined>) => {
  const query = new URLSearchParams(Object.entries(given).filter((it): it is [string, string] => !!it[1]))
  return query.size > 0 ? `${path}?${query}` : path
}
const encoded = encodeURIComponent

export const urls = {
  agencies: (search: { q?: string; province?: string; after?: string } = {}) =>
    withQuery('/co-quan', { q: search.q, tinh: search.province, sau: search.after }),
  agency: (id: number) => `/co-quan/${id}`,
  communes: (provinceCode: string) => `/don-vi-hanh-chinh/${provinceCode}/xa`,
  formerUnit: '/xa-cu',
  catalogues: '/danh-muc',
  catalogue: (code: string, search: { q?: string; day?: string; after?: string } = {}) =>
    withQuery(`/danh-muc/${code}`, { q: search.q, ngay: search.day, sau: search.after }),
  row: (code: string, key: string, search: { day?: string; after?: string } = {}) =>
    withQuery(`/danh-muc/${code}/${encoded(key)}`, { ngay: search.day, sau: search.after }),
  download: (code: string, format: 'csv' | 'xlsx' | 'json' | 'atom') => `/danh-muc/${code}/tai-ve/${format}`,
  administration: '/quan-tri/danh-muc',
  define: '/quan-tri/danh-muc/dinh-nghia',
  definition: (code: string) => `/quan-tri/danh-muc/${code}/dinh-nghia`,
  administered: (code: string, search: { q?: string; after?: string; provisional?: boolean } = {}) =>
    withQuery(`/quan-tri/danh-muc/${code}`, {
      ...{ 'ma-tam': search.provisional ? '1' : undefined, q: search.q, sau: search.after },
    }),
  newRow: (code: string) => `/quan-tri/danh-muc/${code}/them`,
  editRow: (code: string, key: string) => `/quan-tri/danh-muc/${code}/sua/${encoded(key)}`,
  import: (code: string) => `/quan-tri/danh-muc/${code}/nhap`,
  importDraft: (code: string, id: string) => `/quan-tri/danh-muc/${code}/nhap/${id}`,
  officeHours: (id?: number) => `/quan-tri/gio-lam-viec${id ? `?co-quan=${id}` : ''}`,
  unitChanges: '/quan-tri/don-vi-hanh-chinh',
}

/** Where a list goes on, in an address or a cursor. */
export function isRowPlace(it: unknown): it is RowPlace {
  const place = it as Partial<RowPlace> | null
  return typeof place?.key === 'string' && typeof place.from === 'string' && isCalendarDay(place.from)
}
