export const urls = {
  forms: '/quan-tri/bieu-mau',
  form: (code: string) => `/quan-tri/bieu-mau/${encodeURIComponent(code)}`,
}
