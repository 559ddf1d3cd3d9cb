export const vi = {
  home: 'Trang chủ',
  lead: (hint: string) => `${hint}.`,
  none: 'Chưa có thủ tục nào trong nhóm này',
  noneText: 'Bạn có thể tìm bằng tên việc cần làm.',
  others: 'Sự kiện khác',
  more: 'Còn thủ tục khác. Hãy tìm bằng tên việc bạn cần làm.',
}
