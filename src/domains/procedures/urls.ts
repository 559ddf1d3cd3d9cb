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
  /** Begins a dossier without the questions before filing. */
  fileUnasked: (procedureId: string) => `/ho-so/nop/${procedureId}?khong-hoi=1`,
  rules: () => '/quan-tri/quy-tac',
  rulesOf: (procedureId: string) => `/quan-tri/quy-tac/${procedureId}`,
  addRule: (procedureId: string) => `/quan-tri/quy-tac/${procedureId}/them`,
  applyRules: (procedureId: string) => `/quan-tri/quy-tac/${procedureId}/ap-dung`,
  ruleItem: (procedureId: string, list: string, index: number | string) =>
    `/quan-tri/quy-tac/${procedureId}/muc/${list}/${index}`,
  eligibility: (it: { code: string; id: string }, question?: string) =>
    `/thu-tuc/${encodeURIComponent(it.code)}/dieu-kien?chon=${it.id}${question ? `&cau=${question}` : ''}`,
  eligibilityAnew: (it: { code: string; id: string }) =>
    `/thu-tuc/${encodeURIComponent(it.code)}/dieu-kien/lam-lai?chon=${it.id}`,
}

/** The changes of all procedures, or of one field or publishing agency. */
type ChangesOf = { field?: string | undefined; agency?: string | undefined; after?: string | undefined }

function queryOf({ field, agency, after }: ChangesOf): string {
  const parameters = Object.entries({ 'linh-vuc': field, 'co-quan': agency, sau: after }).filter(([, value]) => value)
  const text = new URLSearchParams(parameters as [string, string][]).toString()
  return text === '' ? '' : `?${text}`
}
