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
}
