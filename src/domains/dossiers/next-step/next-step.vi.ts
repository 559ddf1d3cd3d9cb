export const vi = {
  title: 'Chuyển sang bước tiếp theo',
  lead: (from: string, to: string) =>
    from === '' ? `Hồ sơ sang bước “${to}”.` : `Xong bước “${from}”, hồ sơ sang bước “${to}”.`,
  assignee: 'Ai làm bước này',
  anyone: (role: string) => `Chưa chọn: theo quy tắc phân công; không có quy tắc thì ai là ${role} đều nhận được`,
  roles: { receiver: 'cán bộ tiếp nhận', handler: 'cán bộ giải quyết', leader: 'lãnh đạo' },
  text: 'Ý kiến kèm theo',
  submit: 'Chuyển bước',
  errors: {
    accountId: 'Hãy chọn một người trong danh sách.',
    text: 'Nội dung dài quá 2.000 chữ.',
    step: 'Hãy chọn bước.',
  },
  back: {
    title: 'Trả lại bước trước',
    lead: 'Người làm bước đó nhận lại hồ sơ cùng lý do.',
    step: 'Trả lại bước nào',
    reason: 'Cần làm lại điều gì',
    submit: 'Trả lại',
    errors: { step: 'Hãy chọn bước.', text: 'Hãy ghi rõ cần làm lại điều gì.' },
  },
}
