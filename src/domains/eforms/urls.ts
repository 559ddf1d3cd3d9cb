const form = (code: string) => `/quan-tri/bieu-mau/${encodeURIComponent(code)}`

export const urls = {
  forms: '/quan-tri/bieu-mau',
  newForm: '/quan-tri/bieu-mau/moi',
  importForm: '/quan-tri/bieu-mau/nhap-formio',
  form,
  importReport: (code: string) => `${form(code)}/bao-cao-nhap`,
  build: (code: string) => `${form(code)}/soan`,
  part: (code: string, part: string) => `${form(code)}/soan/${part}`,
  publish: (code: string) => `${form(code)}/cong-bo`,
  history: (code: string) => `${form(code)}/phien-ban`,
  version: (code: string, number: number) => `${form(code)}/phien-ban/${number}`,
  try: (code: string) => `${form(code)}/thu`,
  printDraft: (code: string) => `${form(code)}/ban-in.pdf`,
  /** A page of the procedures, which know forms; forms know only its address. */
  bind: (code: string) => `/quan-tri/gan-bieu-mau?bieu-mau=${encodeURIComponent(code)}`,
  print: (versionId: string) => `/bieu-mau/${versionId}.pdf`,
}
