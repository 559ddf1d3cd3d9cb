export const vi = {
  file: (file: string, catalogue: string) => `Tệp ${file} nhập vào danh mục ${catalogue}`,
  confirm: (until: string) => `Chờ bạn xác nhận, giữ đến ${until}`,
  ends: (day: string) => `Hết hiệu lực từ ${day}, chưa có dòng thay thế`,
  provisional: (count: number) => `${count} cơ quan đang mang mã tạm do Cổng cấp`,
  replace: 'Thay bằng mã chính thức',
}
