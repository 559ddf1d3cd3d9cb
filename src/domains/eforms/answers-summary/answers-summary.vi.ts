export const vi = {
  change: 'Sửa',
  empty: 'Chưa trả lời',
  yes: 'Đã xác nhận',
  no: 'Không',
  item: (title: string, number: number) => `${title} ${number}`,
}
