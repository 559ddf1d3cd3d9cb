import type { ProblemDefinitions } from '#platform/problem.ts'

/** Of processes, steps, opinions and several agencies. */
export const trackProblems: ProblemDefinitions = {
  'supplement-open-elsewhere': {
    status: 409,
    title: { vi: 'Cơ quan khác đang chờ người nộp bổ sung', en: 'Another agency already waits for papers' },
    advice: {
      vi: 'Hãy đợi người nộp gửi xong yêu cầu trước, để họ không nhận hai yêu cầu cùng lúc.',
      en: 'Wait until the applicant has answered that request, so that they do not get two at once.',
    },
  },
  'part-without-agency': {
    status: 409,
    title: { vi: 'Chưa biết cơ quan nào làm một phần của quy trình', en: 'Nobody is known for a part of the process' },
    advice: {
      vi: 'Quy trình liên thông gọi một nhóm cơ quan không có ở địa bàn của hồ sơ. Hãy báo quản trị sửa quy trình hoặc danh mục cơ quan.',
      en: 'The process names a group of agencies with none for this place. Ask the administrator to mend the process or the catalogue of agencies.',
    },
  },
  'redirect-nowhere': {
    status: 422,
    title: { vi: 'Hãy chọn cơ quan khác để chuyển đến', en: 'Choose another agency to send it to' },
    advice: { vi: 'Chọn cơ quan có thẩm quyền trong danh sách.', en: 'Choose the competent agency from the list.' },
  },
  'no-such-step': {
    status: 409,
    title: { vi: 'Quy trình không có bước này', en: 'The process has no such step' },
    advice: {
      vi: 'Hãy mở lại hồ sơ để xem hồ sơ đang ở bước nào.',
      en: 'Open the dossier again to see at which step it is.',
    },
  },
  'not-for-this-step': {
    status: 422,
    title: { vi: 'Người này không làm bước đó', en: 'This person does not do that step' },
    advice: { vi: 'Hãy chọn một người trong danh sách.', en: 'Choose somebody from the list.' },
  },
  'step-time-wrong': {
    status: 422,
    title: { vi: 'Thời gian chưa hợp lý', en: 'The time is not right' },
    advice: {
      vi: 'Lịch hẹn phải ở sau lúc này; biên bản ghi việc đã làm phải ở trước.',
      en: 'An appointment lies ahead; a record of what was done lies behind.',
    },
  },
  'consult-nobody': {
    status: 422,
    title: { vi: 'Chưa chọn cơ quan để hỏi', en: 'No agency is chosen to be asked' },
    advice: { vi: 'Hãy chọn một cơ quan khác cơ quan bạn.', en: 'Choose an agency other than your own.' },
  },
  'consultation-closed': {
    status: 409,
    title: { vi: 'Việc lấy ý kiến này đã xong', en: 'This request for an opinion is closed' },
    advice: { vi: 'Ý kiến đã được trả lời hoặc đã rút.', en: 'It was answered or withdrawn.' },
  },
  'expert-nobody': {
    status: 422,
    title: { vi: 'Không hỏi được người này', en: 'This person cannot be asked' },
    advice: {
      vi: 'Hãy chọn một cán bộ khác trong danh sách: người làm việc với hồ sơ ở cơ quan bạn và không có liên quan đến hồ sơ này.',
      en: 'Choose another officer from the list: somebody who works on dossiers at your agency and has no part in this one.',
    },
  },
  'expert-asked-already': {
    status: 409,
    title: { vi: 'Người này đang được hỏi về hồ sơ này', en: 'This person is being asked about this dossier' },
    advice: {
      vi: 'Hãy nhắc họ trả lời, hoặc rút câu hỏi trước rồi hỏi lại.',
      en: 'Remind them, or withdraw that question before you ask another one.',
    },
  },
  'expert-reminded-today': {
    status: 409,
    title: { vi: 'Hôm nay đã nhắc người này rồi', en: 'They were reminded today already' },
    advice: { vi: 'Có thể nhắc lại vào ngày mai.', en: 'You can remind them again tomorrow.' },
  },
  'question-closed': {
    status: 409,
    title: { vi: 'Câu hỏi này đã đóng', en: 'This question is closed' },
    advice: {
      vi: 'Câu hỏi đã được trả lời, trả lại, rút, hoặc hồ sơ đã giải quyết xong. Việc bạn vừa làm chưa được ghi.',
      en: 'It was answered, handed back or withdrawn, or the dossier has ended. What you just did was not recorded.',
    },
  },
  'process-faulty': {
    status: 422,
    title: { vi: 'Quy trình còn lỗi', en: 'The process has faults' },
    advice: { vi: 'Hãy sửa các lỗi được nêu rồi công bố.', en: 'Mend what is listed, then publish.' },
  },
}
