/** A refusal: law, rights or the state of things say no. Pages show its sentence; systems get an RFC 9457 body. */
export class Problem extends Error {
  readonly code: string
  readonly details: Record<string, unknown>

  constructor(code: string, details: Record<string, unknown> = {}) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.details = details
  }
}

export type ProblemDefinition = {
  status: number
  /** What happened, in a few words. */
  title: { vi: string; en: string }
  /** What to do about it, in one sentence. */
  advice: { vi: string; en: string }
}

export type ProblemDefinitions = Record<string, ProblemDefinition>

/** Refusals that any page can meet; each domain adds its own in its `problems.ts`. */
export const platformProblems: ProblemDefinitions = {
  'not-found': {
    status: 404,
    title: { vi: 'Không tìm thấy trang này', en: 'Page not found' },
    advice: {
      vi: 'Địa chỉ có thể đã gõ sai hoặc trang đã chuyển đi. Hãy tìm thủ tục ở ô tìm kiếm phía trên.',
      en: 'The address may be mistyped or the page may have moved. Try the search box above.',
    },
  },
  'sign-in-required': {
    status: 401,
    title: { vi: 'Bạn cần đăng nhập', en: 'You need to sign in' },
    advice: { vi: 'Đăng nhập rồi mở lại trang này.', en: 'Sign in, then open this page again.' },
  },
  forbidden: {
    status: 403,
    title: { vi: 'Bạn không có quyền làm việc này', en: 'You are not allowed to do this' },
    advice: {
      vi: 'Việc này thuộc cơ quan hoặc người khác. Nếu bạn cho rằng có nhầm lẫn, hãy liên hệ quản trị của cơ quan bạn.',
      en: 'This belongs to another agency or person. If you think this is a mistake, contact your agency administrator.',
    },
  },
  'cross-site': {
    status: 403,
    title: { vi: 'Yêu cầu đến từ một trang khác', en: 'The request came from another site' },
    advice: {
      vi: 'Hãy mở lại trang trên Cổng và gửi lại. Chưa có gì được lưu.',
      en: 'Open the page on the portal and send it again. Nothing was saved.',
    },
  },
  'stale-form': {
    status: 409,
    title: { vi: 'Biểu mẫu này đã cũ', en: 'This form is out of date' },
    advice: {
      vi: 'Thông tin đã thay đổi từ khi bạn mở trang. Hãy tải lại trang, xem thay đổi rồi gửi lại.',
      en: 'Something changed since you opened the page. Reload it, look at the change and send it again.',
    },
  },
  'invalid-request': {
    status: 400,
    title: { vi: 'Yêu cầu không đúng mẫu', en: 'The request is not well-formed' },
    advice: { vi: 'Hãy kiểm tra các giá trị được nêu và gửi lại.', en: 'Check the values named and send it again.' },
  },
  'invalid-form': {
    status: 422,
    title: { vi: 'Có chỗ cần sửa', en: 'Something needs correcting' },
    advice: { vi: 'Hãy sửa các mục được nêu và gửi lại.', en: 'Correct the items named and send it again.' },
  },
  'too-large': {
    status: 413,
    title: { vi: 'Dữ liệu gửi lên quá lớn', en: 'Too much data was sent' },
    advice: { vi: 'Hãy giảm dung lượng tệp rồi gửi lại.', en: 'Make the file smaller and send it again.' },
  },
  'unsupported-media-type': {
    status: 415,
    title: { vi: 'Kiểu dữ liệu này không được nhận', en: 'This kind of data is not accepted' },
    advice: { vi: 'Hãy gửi đúng kiểu dữ liệu mà trang yêu cầu.', en: 'Send the kind of data that the page asks for.' },
  },
  'too-many-requests': {
    status: 429,
    title: { vi: 'Bạn gửi quá nhiều yêu cầu', en: 'Too many requests' },
    advice: { vi: 'Hãy đợi một phút rồi thử lại.', en: 'Wait a minute, then try again.' },
  },
  busy: {
    status: 503,
    title: { vi: 'Hệ thống đang bận', en: 'The system is busy' },
    advice: {
      vi: 'Hãy thử lại sau ít phút. Điều bạn đã lưu vẫn còn.',
      en: 'Try again in a few minutes. What you saved is kept.',
    },
  },
  broken: {
    status: 500,
    title: { vi: 'Có lỗi ở phía chúng tôi', en: 'Something went wrong on our side' },
    advice: {
      vi: 'Lỗi đã được ghi lại. Điều bạn đã lưu vẫn còn; hãy thử lại sau ít phút.',
      en: 'The error has been recorded. What you saved is kept; try again in a few minutes.',
    },
  },
}
