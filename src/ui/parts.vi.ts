export const vi = {
  pages: 'Các trang của danh sách',
  previous: 'Trang trước',
  next: 'Trang sau',
}
