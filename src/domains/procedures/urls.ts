import type { PartKey } from './parts.ts'

const draft = (id: string) => `/quan-tri/thu-tuc/nhap/${id}`
const decision = (id: string) => `/quan-tri/quyet-dinh/${id}`
const procedure = (code: string) => `/thu-tuc/${encodeURIComponent(code)}`
const subscriptions = '/tai-khoan/theo-doi'

/** Where the pages of procedures are, without language. */
export const urls = {
  search: () => '/thu-tuc',
  procedure,
  api: (codeOrId: string) => `/api/v1/procedures/${encodeURIComponent(codeOrId)}`,
  print: (code: string, format: 'pdf' | 'docx', id: string) => `${procedure(code)}/ban-in.${format}?chon=${id}`,
  jsonLd: (code: string) => `${procedure(code)}/du-lieu.jsonld`,
  changes: (of: ChangesOf = {}) => `/thu-tuc/thay-doi${queryOf(of)}`,
  changesFeed: (of: ChangesOf = {}) => `/thu-tuc/thay-doi.atom${queryOf(of)}`,
  subscriptions: () => subscriptions,
  /** Asks whether to follow it. */
  subscribe: (kind: 'procedure' | 'field' | 'agency', code: string) =>
    `${subscriptions}?${new URLSearchParams({ loai: kind, ma: code })}`,
  endSubscription: (id: string) => `${subscriptions}/${id}/thoi`,
  lifeEvent: (slug: string) => `/su-kien/${slug}`,
  dictionary: '/quan-tri/tu-dien',
  dictionaryEntry: (key: string) => `/quan-tri/tu-dien/${key}`,
  chooseForm: '/quan-tri/gan-bieu-mau',
  chooseFormOf: (code: string) => `/quan-tri/gan-bieu-mau?thu-tuc=${encodeURIComponent(code)}`,
  file: (procedureId: string) => `/ho-so/nop/${procedureId}`,
  /** Begins a dossier without the questions before filing. */
  fileUnasked: (procedureId: string) => `/ho-so/nop/${procedureId}?khong-hoi=1`,
  eligibility: (it: { code: string; id: string }, question?: string) =>
    `${procedure(it.code)}/dieu-kien?chon=${it.id}${question ? `&cau=${question}` : ''}`,
  eligibilityAnew: (it: { code: string; id: string }) => `${procedure(it.code)}/dieu-kien/lam-lai?chon=${it.id}`,
  onDay: (code: string, day: string) => `${procedure(code)}?ngay=${day}`,
  version: (code: string, number: number) => `${procedure(code)}?phien-ban=${number}`,
  versions: (code: string) => `${procedure(code)}/phien-ban`,
  comparePage: (code: string) => `${procedure(code)}/so-sanh`,
  compare: (code: string, from: number, to: number) => `${procedure(code)}/so-sanh?tu=${from}&den=${to}`,
  legalDocuments: () => '/van-ban',
  legalDocument: (slug: string) => `/van-ban/${slug}`,
  decision: (id: string) => `/quyet-dinh/${id}`,
  decisionFile: (id: string) => `/quyet-dinh/${id}/tep`,

  drafts: () => '/quan-tri/thu-tuc',
  newDraft: () => '/quan-tri/thu-tuc/moi',
  written: (procedureId: string) => `/quan-tri/thu-tuc/goc/${procedureId}`,
  draft,
  draftPart: (id: string, part: PartKey) => `${draft(id)}/phan/${part}`,
  draftPick: (id: string, part: PartKey) => `${draft(id)}/phan/${part}/chon`,
  draftSuggest: (id: string, part: PartKey, list: string) => `${draft(id)}/phan/${part}/goi-y/${list}`,
  addRule: (id: string) => `${draft(id)}/phan/rules/them`,
  ruleItem: (id: string, list: string, index: number | string) => `${draft(id)}/phan/rules/muc/${list}/${index}`,
  draftPreview: (id: string) => `${draft(id)}/xem`,
  draftEligibility: (id: string, question?: string) =>
    `${draft(id)}/xem/dieu-kien${question ? `?cau=${question}` : ''}`,
  draftEligibilityAnew: (id: string) => `${draft(id)}/xem/dieu-kien/lam-lai`,
  draftChanges: (id: string) => `${draft(id)}/khac-ban-goc`,
  draftNewBase: (id: string) => `${draft(id)}/ban-moi`,
  draftCopy: (id: string) => `${draft(id)}/chep`,
  draftHistory: (id: string) => `${draft(id)}/lich-su`,
  draftCheck: (id: string) => `${draft(id)}/kiem-tra`,
  draftMove: (id: string) => `${draft(id)}/chuyen`,
  decisions: () => '/quan-tri/quyet-dinh',
  newDecision: () => '/quan-tri/quyet-dinh/moi',
  lateDecisions: () => '/quan-tri/quyet-dinh/bao-cao',
  managedDecision: decision,
  decisionItems: (id: string) => `${decision(id)}/thu-tuc`,
  publishDecision: (id: string) => `${decision(id)}/cong-bo`,
  managedDecisionFile: (id: string) => `${decision(id)}/tep`,
}

/** The changes of all procedures, or of one field or publishing agency. */
type ChangesOf = { field?: string | undefined; agency?: string | undefined; after?: string | undefined }

function queryOf({ field, agency, after }: ChangesOf): string {
  const parameters = Object.entries({ 'linh-vuc': field, 'co-quan': agency, sau: after }).filter(([, value]) => value)
  const text = new URLSearchParams(parameters as [string, string][]).toString()
  return text === '' ? '' : `?${text}`
}
