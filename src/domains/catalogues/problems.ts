import type { ProblemDefinitions } from '#platform/problem.ts'

export const problems: ProblemDefinitions = {
  'catalogue-not-edited-here': {
    status: 409,
    title: { vi: 'Danh mục này không sửa từng dòng', en: 'This catalogue is not edited row by row' },
    advice: {
      vi: 'Đơn vị hành chính đổi bằng quyết định sáp nhập, chia tách, đổi tên; thủ tục đổi bằng quyết định công bố.',
      en: 'Units change by decisions to merge, split or rename; procedures by decisions that publish them.',
    },
  },
  'catalogue-fixed': {
    status: 409,
    title: { vi: 'Danh mục này do pháp luật quy định', en: 'This catalogue is set by law' },
    advice: {
      vi: 'Cột của mười nhóm danh mục đi cùng phần mềm. Nếu cần thêm thông tin, hãy tạo một danh mục mới.',
      en: 'The columns of the ten groups come with the program. If you need more, add a catalogue of your own.',
    },
  },
  'unit-not-found': {
    status: 404,
    title: { vi: 'Không có đơn vị hành chính mang mã này', en: 'No administrative unit has this code' },
    advice: {
      vi: 'Hãy kiểm tra mã (2 số cấp tỉnh, 3 số cấp huyện, 5 số cấp xã) và ngày hỏi.',
      en: 'Check the code (2 digits a province, 3 a district, 5 a commune) and the day.',
    },
  },
  'unit-without-successor': {
    status: 404,
    title: { vi: 'Chưa rõ đơn vị này nay thuộc đâu', en: 'It is not known where this unit lies today' },
    advice: {
      vi: 'Đơn vị đã thôi tồn tại nhưng Cổng chưa có quyết định nói nó nhập vào đâu. Hãy hỏi tổng đài hoặc chọn đơn vị hiện nay.',
      en: 'The unit has ended, but no decision in the portal says what became of it. Ask the hotline or choose a unit of today.',
    },
  },
  'import-gone': {
    status: 409,
    title: { vi: 'Bản xem trước này không còn', en: 'This preview is gone' },
    advice: {
      vi: 'Nó đã được ghi vào danh mục, hoặc đã quá một ngày. Hãy tải tệp lên lại; tệp đã ghi rồi sẽ không thay đổi gì thêm.',
      en: 'It was taken into the catalogue, or is older than a day. Upload the file again; what was taken changes nothing more.',
    },
  },
}
