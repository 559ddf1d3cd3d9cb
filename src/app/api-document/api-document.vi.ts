export const vi = {
  title: 'Dữ liệu mở và API',
  intro:
    'Mọi dữ liệu công khai của Cổng đọc được bằng máy dưới /api/v1, dạng JSON, không cần đăng ký. Lỗi theo RFC 9457; trang sau theo giá trị “next”.',
  document: 'Tài liệu OpenAPI 3.1 cho phần mềm',
  parameters: 'Tham số',
  name: 'Tên',
  where: 'Vị trí',
  type: 'Kiểu',
  meaning: 'Ý nghĩa',
  required: 'bắt buộc',
  answer: (status: string) => `Trả lời ${status}`,
}
