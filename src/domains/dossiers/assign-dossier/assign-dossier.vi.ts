export const vi = {
  title: 'Phân công xử lý',
  lead: 'Người được phân công thấy hồ sơ trong mục “Của tôi”.',
  assignee: 'Người xử lý',
  me: (name: string) => `${name} (tôi)`,
  roles: { receiver: 'Cán bộ tiếp nhận', handler: 'Cán bộ giải quyết', leader: 'Lãnh đạo' },
  none: 'Cơ quan chưa có cán bộ nào để phân công.',
  submit: 'Phân công',
  errors: { accountId: 'Hãy chọn người xử lý.' },
}
