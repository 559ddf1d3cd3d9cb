/** Where the pages of counters are, without language. */
export const urls = {
  offices: '/quay',
  office: (id: number | string) => `/quay/${id}`,
  take: (id: number | string) => `/quay/${id}/lay-so`,
  ticket: (id: number | string, ticketId: string) => `/quay/${id}/so/${ticketId}`,
  giveBack: (id: number | string, ticketId: string) => `/quay/${id}/so/${ticketId}/tra-lai`,
  screen: (id: number | string) => `/quay/${id}/man-hinh`,
  kiosk: (id: number | string) => `/ki-ot/${id}`,
  kioskTake: (id: number | string) => `/ki-ot/${id}/lay-so`,
  kioskTicket: (id: number | string, ticketId: string) => `/ki-ot/${id}/so/${ticketId}`,
  booths: '/can-bo/quay',
  booth: (id: number | string) => `/can-bo/quay/${id}`,
  boothAct: (id: number | string, act: string) => `/can-bo/quay/${id}/${act}`,
  openKiosk: (office: number | string) => `/can-bo/quay/van-phong/${office}/ki-ot`,
  closeKiosks: (office: number | string) => `/can-bo/quay/van-phong/${office}/dong-ki-ot`,
  waitingTimes: (office?: number) =>
    office === undefined ? '/can-bo/quay/thong-ke' : `/can-bo/quay/thong-ke?van-phong=${office}`,
  keep: '/quan-tri/quay',
  keepOffice: (id: number | string) => `/quan-tri/quay/${id}`,
  keepService: (office: number | string, id: number | string) => `/quan-tri/quay/${office}/dich-vu/${id}`,
  keepBooth: (office: number | string, id: number | string) => `/quan-tri/quay/${office}/quay-so/${id}`,
}
