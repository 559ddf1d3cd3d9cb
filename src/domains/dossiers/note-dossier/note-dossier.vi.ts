export const vi = {
  title: 'Ghi chú nội bộ',
  lead: 'Chỉ cán bộ của cơ quan đọc được. Ghi chú không xóa được, vì là một phần của lịch sử hồ sơ.',
  card: 'Ghi chú nội bộ',
  erased: 'Nội dung ghi chú đã xóa.',
  text: 'Ghi chú',
  submit: 'Lưu ghi chú',
  errors: { text: 'Hãy viết ghi chú, tối đa 2.000 chữ.' },
}
