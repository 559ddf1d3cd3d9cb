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
  'unit-not-found': {
    status: 404,
    title: { vi: 'Không có đơn vị hành chính mang mã này', en: 'No administrative unit has this code' },
    advice: {
      vi: 'Hãy kiểm tra mã (2 số cấp tỉnh, 3 số cấp huyện, 5 số cấp xã) và ngày hỏi.',
      en: 'Check the code (2 digits a province, 3 a district, 5 a commune) and the day.',
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
