/** Where the pages of procedures are, without language. */
export const urls = {
  search: () => '/thu-tuc',
  procedure: (code: string) => `/thu-tuc/${encodeURIComponent(code)}`,
  lifeEvent: (slug: string) => `/su-kien/${slug}`,
  dictionary: '/quan-tri/tu-dien',
  dictionaryEntry: (key: string) => `/quan-tri/tu-dien/${key}`,
  file: (procedureId: string) => `/ho-so/nop/${procedureId}`,
}
