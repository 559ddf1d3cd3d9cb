import type { PartKey } from './parts.ts'

const draft = (id: string) => `/quan-tri/thu-tuc/nhap/${id}`
const decision = (id: string) => `/quan-tri/quyet-dinh/${id}`
const procedure = (code: string) => `/thu-tuc/${encodeURIComponent(code)}`

/** Where the pages of procedures are, without language. */
export const urls = {
  search: () => '/thu-tuc',
  procedure,
  lifeEvent: (slug: string) => `/su-kien/${slug}`,
  file: (procedureId: string) => `/ho-so/nop/${procedureId}`,
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
  draftPreview: (id: string) => `${draft(id)}/xem`,
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
