export const vi = {
  province: 'Tỉnh, thành phố',
  commune: 'Xã, phường, đặc khu',
  detail: 'Số nhà, đường, thôn, tổ dân phố',
  showCommunes: 'Hiện danh sách xã, phường',
  chooseProvinceFirst: 'Chọn tỉnh, thành phố trước',
  communesFailed: 'Chưa tải được danh sách xã. Hãy bấm nút “Hiện danh sách xã, phường”.',
  item: (title: string, number: number) => `${title} ${number}`,
  add: (title: string) => `Thêm: ${title}`,
  addAnother: (title: string) => `Thêm nữa: ${title}`,
  remove: 'Bỏ mục này',
  removeWhat: (title: string, number: number) => `(${title} ${number})`,
  money: 'đồng',
}
