import type { ProblemDefinitions } from '#platform/problem.ts'

export const counterProblems: ProblemDefinitions = {
  'visit-without-person': {
    status: 409,
    title: { vi: 'Chưa ghi ai là người nộp', en: 'It does not say yet who applies' },
    advice: {
      vi: 'Hãy ghi người nộp hồ sơ trước, rồi chọn thủ tục.',
      en: 'Say who applies first, then choose the procedure.',
    },
  },
  'not-received-here': {
    status: 409,
    title: { vi: 'Nơi này không nhận thủ tục này cho cơ quan đó', en: 'This is not received here for that agency' },
    advice: {
      vi: 'Hãy hướng dẫn người nộp đến cơ quan có thẩm quyền, hoặc nộp trực tuyến trên Cổng.',
      en: 'Show the applicant the way to the competent agency, or to filing online.',
    },
  },
  'not-at-once': {
    status: 409,
    title: { vi: 'Hồ sơ này không trả kết quả ngay được', en: 'This cannot be returned at once' },
    advice: {
      vi: 'Chỉ thủ tục giải quyết trong ngày, tại cơ quan này, do cán bộ có quyền quyết định. Hãy tiếp nhận và hẹn trả.',
      en: 'Only procedures settled within the day, here, by an officer who may decide. Accept it and promise a date.',
    },
  },
}
