import type { ProblemDefinitions } from '#platform/problem.ts'

export const problems: ProblemDefinitions = {
  'form-definition-faulty': {
    status: 422,
    title: { vi: 'Biểu mẫu chưa dùng được', en: 'The form cannot be used yet' },
    advice: {
      vi: 'Hãy sửa các lỗi được liệt kê rồi lưu lại. Phiên bản đang dùng không đổi.',
      en: 'Correct the faults listed and save it again. The version in use has not changed.',
    },
  },
  'form-code-taken': {
    status: 409,
    title: { vi: 'Mã biểu mẫu này đã có', en: 'There is a form with this code already' },
    advice: { vi: 'Hãy chọn một mã khác.', en: 'Choose another code.' },
  },
  'form-draft-changed': {
    status: 409,
    title: { vi: 'Bản nháp vừa được người khác sửa', en: 'Somebody else has just changed the draft' },
    advice: {
      vi: 'Hãy tải lại trang để xem bản mới nhất rồi làm lại. Điều người kia đã lưu vẫn còn.',
      en: 'Reload the page to see the newest draft, then do it again. What the other person saved is kept.',
    },
  },
}
