export const vi = {
  title: 'Bàn giao kết quả',
  lead: 'Ghi lại việc đã trao kết quả cho người nộp. Hồ sơ khép lại ở đây.',
  way: 'Trao bằng cách nào?',
  ways: { 'in-person': 'Trực tiếp tại quầy', post: 'Qua bưu chính công ích', online: 'Bản điện tử' },
  wished: (way: string) => `Người nộp đã chọn: ${way}.`,
  to: 'Người nhận',
  toHint: 'Họ tên người đến nhận, hoặc số vận đơn khi gửi bưu chính.',
  unpaid: 'Còn khoản chưa nộp. Hãy thu trước khi trao kết quả.',
  noFile: 'Hồ sơ chưa có tệp kết quả.',
  fileNeeded:
    'Hồ sơ chưa có tệp kết quả để trao bản điện tử. Hãy chọn cách khác, hoặc nhờ lãnh đạo mở lại hồ sơ để kèm tệp.',
  submit: 'Ghi nhận đã trao',
  errors: { way: 'Hãy chọn cách trao kết quả.', to: 'Ghi chú dài quá 500 chữ.' },
}
