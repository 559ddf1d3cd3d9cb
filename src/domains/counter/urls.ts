/** Where the pages of counters are, without language. */
export const urls = {
  offices: '/quay',
  office: (id: number | string) => `/quay/${id}`,
  take: (id: number | string) => `/quay/${id}/lay-so`,
  ticket: (id: number | string, ticketId: string) => `/quay/${id}/so/${ticketId}`,
  giveBack: (id: number | string, ticketId: string) => `/quay/${id}/so/${ticketId}/tra-lai`,
  /** `moved`: the appointment that gets another time. */
  book: (id: number | string, it: { service?: number; day?: string; moved?: string | undefined } = {}) => {
    const { service, day, moved } = it
    const query = new URLSearchParams({
      ...(service !== undefined && { viec: String(service) }),
      ...(day && { ngay: day }),
      ...(moved && { doi: moved }),
    }).toString()
    return query === '' ? `/quay/${id}/dat-lich` : `/quay/${id}/dat-lich?${query}`
  },
  appointments: '/lich-hen',
  appointment: (id: string) => `/lich-hen/${id}`,
  appointmentFile: (id: string) => `/lich-hen/${id}/lich-hen.ics`,
  cancelAppointment: (id: string) => `/lich-hen/${id}/huy`,
  appointmentsOfDay: (office?: number, day?: string) =>
    office === undefined ? '/can-bo/quay/lich-hen' : `/can-bo/quay/lich-hen?van-phong=${office}&ngay=${day ?? ''}`,
  arrived: (id: string) => `/can-bo/quay/lich-hen/${id}/den`,
  kioskArrived: (id: number | string) => `/ki-ot/${id}/da-hen`,
  keepSlot: (office: number | string, id: number | string) => `/quan-tri/quay/${office}/khung-gio/${id}`,
  keepDaysOff: (office: number | string) => `/quan-tri/quay/${office}/ngay-nghi`,
  screen: (id: number | string) => `/quay/${id}/man-hinh`,
  kiosk: (id: number | string) => `/ki-ot/${id}`,
  kioskTake: (id: number | string) => `/ki-ot/${id}/lay-so`,
  kioskTicket: (id: number | string, ticketId: string) => `/ki-ot/${id}/so/${ticketId}`,
  kioskProcedures: (id: number | string, words?: string) =>
    words === undefined ? `/ki-ot/${id}/thu-tuc` : `/ki-ot/${id}/thu-tuc?q=${encodeURIComponent(words)}`,
  kioskProcedure: (id: number | string, procedureId: string) => `/ki-ot/${id}/thu-tuc/${procedureId}`,
  kioskLookUp: (id: number | string) => `/ki-ot/${id}/tra-cuu`,
  kioskSendCode: (id: number | string) => `/ki-ot/${id}/tra-cuu/gui-ma`,
  booths: '/can-bo/quay',
  booth: (id: number | string) => `/can-bo/quay/${id}`,
  boothAct: (id: number | string, act: string) => `/can-bo/quay/${id}/${act}`,
  /** From a called number into filing for whoever came. */
  fileFor: (booth: number | string) => `/can-bo/quay/${booth}/nop-ho-so`,
  openKiosk: (office: number | string) => `/can-bo/quay/van-phong/${office}/ki-ot`,
  closeKiosks: (office: number | string) => `/can-bo/quay/van-phong/${office}/dong-ki-ot`,
  waitingTimes: (office?: number) =>
    office === undefined ? '/can-bo/quay/thong-ke' : `/can-bo/quay/thong-ke?van-phong=${office}`,
  keep: '/quan-tri/quay',
  keepOffice: (id: number | string) => `/quan-tri/quay/${id}`,
  keepService: (office: number | string, id: number | string) => `/quan-tri/quay/${office}/dich-vu/${id}`,
  keepBooth: (office: number | string, id: number | string) => `/quan-tri/quay/${office}/quay-so/${id}`,
}
