export const vi = {
  forms: 'Biểu mẫu điện tử',
  nav: 'Các trang của biểu mẫu',
  overview: 'Tổng quan',
  build: 'Soạn',
  try: 'Thử điền',
  publish: 'Công bố',
  history: 'Phiên bản',
}
