import { Type, type Static } from 'typebox'
import type { IndexedProcedure, SearchIndex } from '../search/search-index.ts'

/** The question and the filters, as they stand in the address. */
export const searchQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 400 })),
  'linh-vuc': Type.Optional(Type.String({ maxLength: 100 })),
  'co-quan': Type.Optional(Type.String({ maxLength: 100 })),
  cap: Type.Optional(Type.String({ maxLength: 20 })),
  tinh: Type.Optional(Type.String({ maxLength: 20 })),
  'doi-tuong': Type.Optional(Type.String({ maxLength: 20 })),
  'truc-tuyen': Type.Optional(Type.String({ maxLength: 5 })),
  sau: Type.Optional(Type.String({ pattern: '^\\d{0,5}$' })),
})

export type SearchQuery = Static<typeof searchQuery>

type Choice = { value: string; text: string }
export type Facets = {
  fields: Choice[]
  ministries: Choice[]
  provinces: Choice[]
  subjects: Choice[]
  /** Every procedure by its title. */
  byTitle: IndexedProcedure[]
}

const facetsOfIndex = new WeakMap<SearchIndex, Facets>()
const collator = new Intl.Collator('vi')

/** What there is to choose from, gathered once per index. */
export function facetsOf(index: SearchIndex): Facets {
  const known = facetsOfIndex.get(index)
  if (known) return known
  const all = [...index.procedures.values()]
  const facets = {
    fields: choices(all.map((it) => ({ value: it.fieldCode, text: it.fieldName }))),
    ministries: choices(all.filter((it) => !isLocal(it)).map(promulgatorChoice)),
    provinces: choices(all.filter(isLocal).map(promulgatorChoice)),
    subjects: choices(
      all.flatMap((it) => it.subjectCodes.map((value, i) => ({ value, text: it.subjectNames[i] ?? value }))),
    ),
    byTitle: all.sort((a, b) => collator.compare(a.title, b.title)),
  }
  facetsOfIndex.set(index, facets)
  return facets
}

/** A province's own procedures are for its people; those of ministries are for everybody. */
export function fitsFilters(query: SearchQuery): (procedure: IndexedProcedure) => boolean {
  const { 'linh-vuc': field, 'co-quan': agency, cap: level, tinh: province, 'doi-tuong': subject } = query
  const online = query['truc-tuyen'] === '1'
  return (it) =>
    (!field || it.fieldCode === field) &&
    (!agency || it.promulgatorCode === agency) &&
    (!level || it.levels.includes(level as never)) &&
    (!province || !isLocal(it) || it.promulgatorCode.split('.')[0] === province) &&
    (!subject || it.subjectCodes.includes(subject)) &&
    (!online || it.channels.includes('online'))
}

export function isFiltered(query: SearchQuery): boolean {
  return Object.entries(query).some(([key, value]) => key !== 'q' && key !== 'sau' && value)
}

/** Published by a province: the codes of provinces start with H. */
export function isLocal({ promulgatorCode }: Pick<IndexedProcedure, 'promulgatorCode'>): boolean {
  return /^H\d/.test(promulgatorCode)
}

function promulgatorChoice(it: IndexedProcedure): Choice {
  return { value: isLocal(it) ? it.promulgatorCode.split('.')[0]! : it.promulgatorCode, text: it.promulgatorName }
}

function choices(all: Choice[]): Choice[] {
  const unique = new Map<string, Choice>()
  for (const it of all) if (it.value !== '' && !unique.has(it.value)) unique.set(it.value, it)
  return [...unique.values()].sort((a, b) => collator.compare(a.text, b.text))
}
