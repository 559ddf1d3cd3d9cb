/** Where the pages of dossiers are, without language. */
export const urls = {
  mine: (part?: string, before?: string) => {
    const query = new URLSearchParams({ ...(part && { loai: part }), ...(before && { truoc: before }) }).toString()
    return query === '' ? '/ho-so' : `/ho-so?${query}`
  },
  start: (procedureId: string) => `/ho-so/nop/${procedureId}`,
  many: (procedureId: string) => `/ho-so/nop/${procedureId}/nhieu`,
  manyTemplate: (procedureId: string) => `/ho-so/nop/${procedureId}/nhieu/bang-mau.xlsx`,
  batch: (batchId: string) => `/ho-so/nhieu/${batchId}`,
  batchPapers: (batchId: string) => `/ho-so/nhieu/${batchId}/giay-to`,
  batchFile: (batchId: string) => `/ho-so/nhieu/${batchId}/nop`,
  batchResults: (batchId: string) => `/ho-so/nhieu/${batchId}/ket-qua.xlsx`,
  deleteBatch: (batchId: string) => `/ho-so/nhieu/${batchId}/xoa`,
  draft: (draftId: string) => `/ho-so/nhap/${draftId}`,
  /** `then`: where one comes from and goes back to when the page is saved. */
  draftPage: (draftId: string, page: string, then?: 'review') =>
    `/ho-so/nhap/${draftId}/trang/${encodeURIComponent(page)}${then === 'review' ? '?ve=kiem-tra' : ''}`,
  draftPaper: (draftId: string, key: string) => `/ho-so/nhap/${draftId}/giay-to/${encodeURIComponent(key)}`,
  draftPaperFromStore: (draftId: string, key: string) =>
    `/ho-so/nhap/${draftId}/giay-to/${encodeURIComponent(key)}/tu-kho`,
  draftFile: (draftId: string, fileId: string) => `/ho-so/nhap/${draftId}/tep/${fileId}`,
  draftAgency: (draftId: string) => `/ho-so/nhap/${draftId}/noi-nhan`,
  draftReceiving: (draftId: string) => `/ho-so/nhap/${draftId}/noi-tiep-nhan`,
  invite: (draftId: string, page: string) => `/ho-so/nhap/${draftId}/nho/${encodeURIComponent(page)}`,
  revokeInvitation: (draftId: string, page: string) => `/ho-so/nhap/${draftId}/nho/${encodeURIComponent(page)}/thu-hoi`,
  resendInvitation: (draftId: string, page: string) => `/ho-so/nhap/${draftId}/nho/${encodeURIComponent(page)}/gui-lai`,
  /** For the person who was asked. */
  invited: (invitationId: string) => `/loi-nho/${invitationId}`,
  /** Who was asked by e-mail: sends a code, opens with it, closes it again. */
  invitedByMail: (invitationId: string, part: 'ma' | 'mo' | 'dong') => `/loi-nho/${invitationId}/${part}`,
  review: (draftId: string) => `/ho-so/nhap/${draftId}/kiem-tra`,
  takeNewVersion: (draftId: string) => `/ho-so/nhap/${draftId}/ban-moi`,
  deleteDraft: (draftId: string) => `/ho-so/nhap/${draftId}/xoa`,
  filed: (dossierId: string) => `/ho-so/${dossierId}/da-nop`,
  dossier: (dossierId: string) => `/ho-so/${dossierId}`,
  answers: (dossierId: string) => `/ho-so/${dossierId}/to-khai`,
  again: (dossierId: string) => `/ho-so/${dossierId}/nop-lai`,
  supplement: (dossierId: string) => `/ho-so/${dossierId}/bo-sung`,
  messages: (dossierId: string) => `/ho-so/${dossierId}/tin-nhan`,
  stop: (dossierId: string) => `/ho-so/${dossierId}/dung`,
  correctAnswers: (dossierId: string, page: string) =>
    `/ho-so/${dossierId}/bo-sung/to-khai/${encodeURIComponent(page)}`,
  history: (dossierId: string) => `/ho-so/${dossierId}/lich-su.pdf`,
  dueDates: (dossierId: string) => `/ho-so/${dossierId}/lich`,
  dueDateFile: (dossierId: string, kind: string) => `/ho-so/${dossierId}/lich/${kind}.ics`,
  withdraw: (dossierId: string) => `/ho-so/${dossierId}/rut`,
  lookupSecret: (dossierId: string) => `/ho-so/${dossierId}/ma-tra-cuu`,
  paperForm: (dossierId: string, sequence: number) => `/ho-so/${dossierId}/phieu/${sequence}`,
  paperPdf: (dossierId: string, sequence: number) => `/ho-so/${dossierId}/phieu/${sequence}.pdf`,
  file: (dossierId: string, fileId: string) => `/ho-so/${dossierId}/tep/${fileId}`,
  /** `checksum`: of the paper that one has in hand. */
  lookUp: (number?: string, checksum?: string) => {
    if (number === undefined) return '/tra-cuu'
    return `/tra-cuu?ma=${encodeURIComponent(number)}${checksum === undefined ? '' : `&giay=${checksum}`}`
  },
  /** With a one-time code: a paper of the dossier that is open on this device. */
  openedPaper: (sequence: number) => `/tra-cuu/ho-so/phieu/${sequence}.pdf`,
  handling: (code?: string) => (code === undefined ? '/quan-tri/quy-tac-xu-ly' : `/quan-tri/quy-tac-xu-ly/${code}`),
  store: (part?: string, before?: string) => {
    const query = new URLSearchParams({ ...(part && { loai: part }), ...(before && { truoc: before }) }).toString()
    return query === '' ? '/kho' : `/kho?${query}`
  },
  storeAdd: () => '/kho/them',
  storeSearch: () => '/kho/tim',
  storeFile: (documentId: string) => `/kho/${documentId}/tep`,
  storeRemove: (documentId: string) => `/kho/${documentId}/bo`,
  desk: () => '/can-bo',
  deskDossier: (dossierId: string) => `/can-bo/ho-so/${dossierId}`,
  counterFilings: '/can-bo/nop-thay',
  visit: (visitId: string) => `/can-bo/nop-thay/${visitId}`,
  visitNumber: (visitId: string) => `/can-bo/nop-thay/${visitId}/so-dinh-danh`,
  visitPerson: (visitId: string) => `/can-bo/nop-thay/${visitId}/nguoi-nop`,
  visitProcedure: (visitId: string, procedureId: string) => `/can-bo/nop-thay/${visitId}/thu-tuc/${procedureId}`,
  /** What is asked before filing. */
  visitQuestions: (visitId: string, procedureId: string) => `/can-bo/nop-thay/${visitId}/thu-tuc/${procedureId}/hoi`,
  /** Of a draft that an officer writes; `part`: `to-khai`, `giay-to`, `quyet-dinh` and what is pressed there. */
  counterDraft: (draftId: string, part: string) => `/can-bo/nop-thay/ho-so/${draftId}/${part}`,
  counterScan: (draftId: string, fileId: string) => `/can-bo/nop-thay/ho-so/${draftId}/tep/${fileId}`,
  /** After deciding at the counter: the paper to hand over. */
  counterDone: (dossierId: string) => `/can-bo/nop-thay/xong/${dossierId}`,
  receivers: '/quan-tri/nhan-thay',
  receiversOf: (unitId: number | string) => `/quan-tri/nhan-thay/${unitId}`,
  consultations: (done?: boolean) => (done ? '/can-bo/xin-y-kien?loai=da-tra-loi' : '/can-bo/xin-y-kien'),
  consultation: (id: string) => `/can-bo/xin-y-kien/${id}`,
  questions: (done?: boolean) => (done ? '/can-bo/hoi-toi?loai=da-xong' : '/can-bo/hoi-toi'),
  question: (id: string) => `/can-bo/hoi-toi/${id}`,
  appointment: (dossierId: string, sequence: number | string) => `/ho-so/${dossierId}/lich-hen/${sequence}.ics`,
  processes: '/quan-tri/quy-trinh',
  newProcess: '/quan-tri/quy-trinh/moi',
  processDraft: (id: string) => `/quan-tri/quy-trinh/nhap/${id}`,
  processVersion: (id: string) => `/quan-tri/quy-trinh/ban/${id}`,
  compareProcesses: '/quan-tri/quy-trinh/so-sanh',
  comparePapers: (dossierId: string) => `/can-bo/ho-so/${dossierId}/doi-chieu`,
  deskKeys: '/can-bo/phim-tat',
  controlSlip: (dossierId: string) => `/can-bo/ho-so/${dossierId}/phieu-kiem-soat`,
  controlSlipPdf: (dossierId: string) => `/can-bo/ho-so/${dossierId}/phieu-kiem-soat.pdf`,
  deskLayout: '/can-bo/cot',
  deskViews: '/can-bo/danh-sach',
  removeDeskView: (id: string) => `/can-bo/danh-sach/${id}/bo`,
  deskFile: (format: string) => `/can-bo/tai-ve/${format}`,
  bulks: '/can-bo/nhieu',
  bulk: (id: string) => `/can-bo/nhieu/${id}`,
  bulkPapers: (id: string) => `/can-bo/nhieu/${id}/giay-tiep-nhan.pdf`,
  register: '/can-bo/so-theo-doi',
  leadOffice: '/can-bo/dieu-hanh',
  wordings: '/quan-tri/loi-mau',
  newWording: (agencyId: number) => `/quan-tri/loi-mau/${agencyId}/moi`,
  wording: (agencyId: number, id: string) => `/quan-tri/loi-mau/${agencyId}/${id}`,
  assignment: '/can-bo/quy-tac-phan-cong',
  removeAssignment: (id: string) => `/can-bo/quy-tac-phan-cong/${id}/bo`,
  leave: '/can-bo/nghi-phep',
  removeLeave: (id: string) => `/can-bo/nghi-phep/${id}/bo`,
  templates: '/quan-tri/mau-giay',
  template: (agencyId: number, form: string) => `/quan-tri/mau-giay/${agencyId}/${form}`,
}
