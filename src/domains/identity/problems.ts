import type { ProblemDefinitions } from '#platform/problem.ts'

export const problems: ProblemDefinitions = {
  'too-many-codes': {
    status: 429,
    title: { vi: 'Đã gửi quá nhiều mã', en: 'Too many codes were sent' },
    advice: {
      vi: 'Trong một giờ chỉ gửi được 6 mã đến một số điện thoại hoặc thư điện tử. Hãy dùng mã mới nhất, hoặc đợi rồi thử lại.',
      en: 'Six codes an hour can be sent to one phone or e-mail address. Use the newest one, or wait and try again.',
    },
  },
  'sign-in-request-gone': {
    status: 410,
    title: { vi: 'Yêu cầu đăng nhập này không còn', en: 'This request to sign in is gone' },
    advice: {
      vi: 'Yêu cầu đã được trả lời, quá một giờ, hoặc bắt đầu ở trình duyệt khác. Hãy quay lại cổng kia và bấm đăng nhập lần nữa.',
      en: 'It was answered, is older than an hour, or began in another browser. Go back to the other portal and sign in again.',
    },
  },
  'client-name-taken': {
    status: 409,
    title: { vi: 'Mã kết nối này đã có người dùng', en: 'This name of a connection is taken' },
    advice: {
      vi: 'Mã của kết nối đã đóng cũng không dùng lại. Hãy quay lại và chọn mã khác.',
      en: 'Names of closed connections are not used again either. Go back and choose another.',
    },
  },
  'client-without-tls': {
    status: 409,
    title: { vi: 'Kết nối còn địa chỉ không mã hóa', en: 'The connection still has addresses without TLS' },
    advice: {
      vi: 'Kết nối chính thức chỉ dùng địa chỉ https. Hãy thay các địa chỉ http://localhost rồi chuyển sang chính thức.',
      en: 'A live connection uses https addresses only. Replace those at http://localhost, then make it live.',
    },
  },
  'not-your-role': {
    status: 403,
    title: { vi: 'Tài khoản của bạn không có vai trò này', en: 'Your account does not have this role' },
    advice: {
      vi: 'Vai trò có thể vừa được thu hồi. Hãy mở lại trang chọn vai trò.',
      en: 'The role may just have been taken back. Open the page of roles again.',
    },
  },
  'own-last-role': {
    status: 409,
    title: { vi: 'Bạn không thể tự thu hồi quyền quản trị Cổng', en: 'You cannot take back your own portal role' },
    advice: {
      vi: 'Hãy nhờ một quản trị Cổng khác làm việc này, để Cổng luôn có người quản trị.',
      en: 'Ask another portal administrator to do it, so that the portal always has one.',
    },
  },
  'registration-ended': {
    status: 410,
    title: { vi: 'Lượt đăng ký này đã hết hạn', en: 'This registration has expired' },
    advice: {
      vi: 'Một lượt đăng ký giữ được 30 phút. Hãy đăng ký lại từ đầu; chưa có tài khoản nào được lập.',
      en: 'A registration is kept for 30 minutes. Please start again; no account was made.',
    },
  },
}
