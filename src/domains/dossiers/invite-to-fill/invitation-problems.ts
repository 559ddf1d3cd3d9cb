import type { ProblemDefinitions } from '#platform/problem.ts'

export const invitationProblems: ProblemDefinitions = {
  'invitation-over': {
    status: 410,
    title: { vi: 'Lời nhờ này không còn hiệu lực', en: 'This invitation is over' },
    advice: {
      vi: 'Người nhờ đã thu hồi, đã nộp hồ sơ, hoặc đã hết hạn. Nếu vẫn cần, bạn hãy nhờ họ gửi lại.',
      en: 'It was taken back, the dossier was filed, or the time has passed. If it is still needed, ask them to invite you again.',
    },
  },
  'too-many-invitations': {
    status: 409,
    title: { vi: 'Bạn đã nhờ quá nhiều lần cho hồ sơ này', en: 'You have asked too often for this dossier' },
    advice: {
      vi: 'Mỗi lần nhờ là một tin nhắn tới người khác, nên số lần có hạn. Hãy tự khai phần còn lại.',
      en: 'Each time somebody gets a message, so there is a limit. Please fill in the rest yourself.',
    },
  },
}
