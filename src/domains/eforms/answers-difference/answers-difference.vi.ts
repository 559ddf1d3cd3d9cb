export const vi = {
  question: 'Câu hỏi',
  before: 'Trước',
  after: 'Sau khi sửa',
  same: 'Không có câu trả lời nào thay đổi.',
}
