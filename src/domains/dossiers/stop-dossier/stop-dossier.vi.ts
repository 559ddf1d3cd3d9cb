export const vi = {
  title: 'Dừng giải quyết hồ sơ',
  lead: 'Dừng là kết thúc, không mở lại được. Người nộp nhận Thông báo dừng giải quyết hồ sơ.',
  asked: 'Vì sao dừng?',
  grounds: { 'by-applicant': 'Người nộp yêu cầu', 'by-law': 'Có căn cứ pháp luật' },
  groundHints: {
    'by-applicant': 'Người nộp, hoặc người được họ ủy quyền, đã yêu cầu và tôi đã xem giấy tờ của họ.',
    'by-law': 'Nêu điều, khoản trong phần lý do.',
  },
  reason: 'Lý do dừng',
  reasonHint: 'Nêu yêu cầu của người nộp hoặc căn cứ pháp luật.',
  submit: 'Dừng hồ sơ',
  errors: { asked: 'Hãy chọn vì sao dừng.', reason: 'Hãy nêu lý do dừng.' },
}
