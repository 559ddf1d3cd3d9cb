import type { ProblemDefinitions } from '#platform/problem.ts'

export const correctionProblems: ProblemDefinitions = {
  'nothing-corrected': {
    status: 422,
    title: { vi: 'Chưa có câu trả lời nào được sửa', en: 'No answer was corrected' },
    advice: {
      vi: 'Tờ khai vẫn như đã nộp. Hãy mở lại trang sửa tờ khai rồi sửa chỗ cần sửa.',
      en: 'The form says what was filed. Open the page again and correct what is wrong.',
    },
  },
  'answers-wrong': {
    status: 422,
    title: { vi: 'Tờ khai còn chỗ chưa đúng', en: 'Some answers are not right yet' },
    advice: {
      vi: 'Hãy mở lại trang sửa tờ khai; chỗ chưa đúng được đánh dấu.',
      en: 'Open the page again; what is not right is marked.',
    },
  },
}
