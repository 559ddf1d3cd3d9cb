import type { ProblemDefinitions } from '#platform/problem.ts'

/** Refusals of files. `fileSentence` says the same with the file's name and what it really is. */
export const problems: ProblemDefinitions = {
  'file-too-large': {
    status: 413,
    title: { vi: 'Tệp quá lớn', en: 'The file is too large' },
    advice: {
      vi: 'Hãy chụp lại với cỡ ảnh nhỏ hơn hoặc chia tệp thành nhiều phần, rồi gửi lại.',
      en: 'Take a smaller picture or split the file, then send it again.',
    },
  },
  'file-type-refused': {
    status: 415,
    title: { vi: 'Loại tệp này không được nhận', en: 'This kind of file is not accepted' },
    advice: {
      vi: 'Hãy gửi ảnh (JPG, PNG, WebP, HEIC), PDF, DOCX hoặc XLSX.',
      en: 'Send a picture (JPG, PNG, WebP, HEIC), a PDF, a DOCX or an XLSX.',
    },
  },
  'file-empty': {
    status: 422,
    title: { vi: 'Tệp không có nội dung', en: 'The file is empty' },
    advice: {
      vi: 'Hãy mở thử tệp trên máy bạn, rồi chọn lại.',
      en: 'Open the file on your device, then choose it again.',
    },
  },
  'file-broken': {
    status: 422,
    title: { vi: 'Tệp bị đứt giữa chừng', en: 'The file is cut short' },
    advice: {
      vi: 'Đường truyền có thể đã ngắt, hoặc tệp hỏng từ trước. Hãy mở thử tệp trên máy bạn, rồi gửi lại.',
      en: 'The connection may have dropped, or the file was damaged before. Open it on your device, then send it again.',
    },
  },
  'file-infected': {
    status: 422,
    title: { vi: 'Tệp có mã độc', en: 'The file contains malware' },
    advice: {
      vi: 'Tệp đã bị xoá ở phía chúng tôi. Hãy quét máy của bạn, rồi gửi một bản khác.',
      en: 'We have removed it. Scan your device, then send another copy.',
    },
  },
  'file-kept-elsewhere': {
    status: 409,
    title: { vi: 'Tệp này đã thuộc về một hồ sơ khác', en: 'This file already belongs to something else' },
    advice: { vi: 'Hãy gửi lại tệp cho hồ sơ này.', en: 'Send the file again for this dossier.' },
  },
}
