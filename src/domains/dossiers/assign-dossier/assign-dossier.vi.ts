export const vi = {
  title: 'Phân công xử lý',
  lead: 'Người được phân công thấy hồ sơ trong mục “Của tôi”.',
  assignee: 'Người xử lý',
  me: (name: string) => `${name} (tôi)`,
  none: 'Cơ quan chưa có cán bộ nào để phân công.',
  submit: 'Phân công',
  errors: { accountId: 'Hãy chọn người xử lý.' },
}
