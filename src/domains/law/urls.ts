export const urls = {
  calendar: (year?: number) => `/quan-tri/lich-lam-viec${year ? `?nam=${year}` : ''}`,
  calendarDay: (day?: string) => `/quan-tri/lich-lam-viec/ngay${day ? `?ngay=${day}` : ''}`,
  calendarImport: '/quan-tri/lich-lam-viec/nhap',
  calendarImportWrite: '/quan-tri/lich-lam-viec/nhap/ghi',
  calendarHistory: (after?: number) => `/quan-tri/lich-lam-viec/lich-su${after ? `?sau=${after}` : ''}`,
}
