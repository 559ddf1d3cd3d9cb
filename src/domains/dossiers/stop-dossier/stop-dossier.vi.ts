export const vi = {
  title: 'Dừng giải quyết hồ sơ',
  lead: 'Dừng là kết thúc, không mở lại được. Người nộp nhận Thông báo dừng giải quyết hồ sơ.',
  reason: 'Lý do dừng',
  reasonHint: 'Nêu yêu cầu của người nộp hoặc căn cứ pháp luật.',
  submit: 'Dừng hồ sơ',
  errors: { reason: 'Hãy nêu lý do dừng.' },
}
