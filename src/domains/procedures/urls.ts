const subscriptions = '/tai-khoan/theo-doi'

/** Where the pages of procedures are, without language. */
export const urls = {
  search: () => '/thu-tuc',
  procedure: (code: string) => `/thu-tuc/${encodeURIComponent(code)}`,
  api: (codeOrId: string) => `/api/v1/procedures/${encodeURIComponent(codeOrId)}`,
  print: (code: string, format: 'pdf' | 'docx', id: string) =>
    `/thu-tuc/${encodeURIComponent(code)}/ban-in.${format}?chon=${id}`,
  jsonLd: (code: string) => `/thu-tuc/${encodeURIComponent(code)}/du-lieu.jsonld`,
  changes: (of: ChangesOf = {}) => `/thu-tuc/thay-doi${queryOf(of)}`,
  changesFeed: (of: ChangesOf = {}) => `/thu-tuc/thay-doi.atom${queryOf(of)}`,
  subscriptions: () => subscriptions,
  /** Asks whether to follow it. */
  subscribe: (kind: 'procedure' | 'field' | 'agency', code: string) =>
    `${subscriptions}?${new URLSearchParams({ loai: kind, ma: code })}`,
  endSubscription: (id: string) => `${subscriptions}/${id}/thoi`,
  lifeEvent: (slug: string) => `/su-kien/${slug}`,
  file: (procedureId: string) => `/ho-so/nop/${procedureId}`,
}

/** The changes of all procedures, or of one field or publishing agency. */
type ChangesOf = { field?: string | undefined; agency?: string | undefined; after?: string | undefined }

function queryOf({ field, agency, after }: ChangesOf): string {
  const parameters = Object.entries({ 'linh-vuc': field, 'co-quan': agency, sau: after }).filter(([, value]) => value)
  const text = new URLSearchParams(parameters as [string, string][]).toString()
  return text === '' ? '' : `?${text}`
}
