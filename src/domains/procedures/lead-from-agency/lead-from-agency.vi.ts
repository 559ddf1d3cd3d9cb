export const vi = {
  procedures: (count: number) => `Xem ${count} thủ tục do cơ quan này công bố`,
  changes: 'Thủ tục mới thay đổi',
  feed: 'Nguồn tin Atom của các thay đổi',
  subscribe: 'Báo cho tôi khi có thay đổi',
}
