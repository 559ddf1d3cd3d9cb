import type { vi } from './home.vi.ts'

export const en: typeof vi = {
  title: 'National Public Service Portal',
  description: 'Find, file and follow every administrative procedure in one place.',
  question: 'What do you need to do today?',
  lead: 'Type it the way you would say it at the counter.',
  example: 'for example: birth of a child',
  chipsTitle: 'What many people do',
  chips: [
    { text: 'Replace an identity card', query: 'cấp lại thẻ căn cước' },
    { text: 'Register temporary residence', query: 'đăng ký tạm trú' },
    { text: 'Renew a driving licence', query: 'đổi giấy phép lái xe' },
    { text: 'Certify single status', query: 'xác nhận tình trạng hôn nhân' },
    { text: 'Household business', query: 'đăng ký hộ kinh doanh' },
  ],
  events: 'By moments of life',
  audience: 'Who you are looking for',
  citizen: 'Citizens',
  business: 'Businesses',
  all: 'All procedures',
  allHint: 'By field and by agency',
  lookup: {
    title: 'Track a dossier',
    text: 'No need to sign in. The code is printed on the receipt, like',
    label: 'Dossier code',
    button: 'Show',
  },
  notices: 'Notices',
  help: {
    title: 'Need somebody to help?',
    call: 'Call the hotline',
    callText: 'at any hour, also on holidays.',
    visit:
      'Or go to the public service centre near you: its staff help you file on the portal without an extra charge.',
  },
  figures: 'Today in figures',
  percent: (value) => `${value}%`,
  days: (value) => `${value} ${value === '1' ? 'day' : 'days'}`,
  onTime: 'results on time in the last 30 days',
  median: (procedure) => `median time: ${procedure}`,
  online: 'filed online',
  procedures: 'procedures on the portal',
}
