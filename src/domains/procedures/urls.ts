/** Where the pages of procedures are, without language. */
export const urls = {
  search: () => '/thu-tuc',
  procedure: (code: string) => `/thu-tuc/${encodeURIComponent(code)}`,
  lifeEvent: (slug: string) => `/su-kien/${slug}`,
  chooseForm: '/quan-tri/gan-bieu-mau',
  file: (procedureId: string) => `/ho-so/nop/${procedureId}`,
}
