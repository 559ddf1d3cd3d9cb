export const vi = {
  title: 'Biểu mẫu điện tử qua các thời kỳ',
  form: 'Biểu mẫu',
  procedure: 'Thủ tục',
  from: 'Dùng từ ngày',
  by: 'Ai ấn định',
  general: 'Mẫu chung của Cổng',
  version: (title: string, number: number) => `${title}, phiên bản ${number}`,
  versionOnly: (number: number) => `Phiên bản ${number} của biểu mẫu`,
  print: 'Mẫu trống (PDF)',
  decision: (number: string) => `Quyết định ${number}`,
  agency: 'Cơ quan công bố thủ tục',
  portal: 'Cổng, khi nhập dữ liệu',
}
