import type { ProblemDefinitions } from '#platform/problem.ts'

export const problems: ProblemDefinitions = {
  'rules-changed': {
    status: 409,
    title: { vi: 'Người khác vừa lưu các quy tắc này', en: 'Somebody else just saved these rules' },
    advice: {
      vi: 'Chưa có gì bị thay đổi. Hãy mở lại trang để xem bản mới, rồi làm lại.',
      en: 'Nothing was changed. Open the page again to see the new state, then repeat.',
    },
  },
  'rules-unsound': {
    status: 409,
    title: { vi: 'Quy tắc còn chỗ sai nên chưa đưa vào thủ tục được', en: 'The rules are not sound yet' },
    advice: {
      vi: 'Hãy sửa những điều được nêu ở trang quy tắc, rồi thử lại.',
      en: 'Mend what the page of the rules names, then try again.',
    },
  },
  'procedure-not-found': {
    status: 404,
    title: { vi: 'Không có thủ tục nào mang mã này', en: 'No procedure has this code' },
    advice: {
      vi: 'Thủ tục có thể đã được thay bằng thủ tục khác. Hãy tìm theo tên việc bạn cần làm ở ô tìm kiếm.',
      en: 'It may have been replaced by another. Search by the name of what you need to do.',
    },
  },
  'too-many-subscriptions': {
    status: 409,
    title: { vi: 'Bạn đang theo dõi quá nhiều', en: 'You follow too much already' },
    advice: {
      vi: 'Hãy thôi theo dõi vài mục, hoặc theo dõi cả lĩnh vực thay cho từng thủ tục.',
      en: 'Stop following a few, or follow a whole field instead of single procedures.',
    },
  },
}
