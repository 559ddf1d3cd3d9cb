/** Where the pages of procedures are, without language. */
export const urls = {
  search: () => '/thu-tuc',
  procedure: (code: string) => `/thu-tuc/${encodeURIComponent(code)}`,
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
