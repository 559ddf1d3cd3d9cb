import type { ProblemDefinitions } from '#platform/problem.ts'

/** Of lists: taking one as a file, doing one thing with many dossiers. */
export const listProblems: ProblemDefinitions = {
  'no-receipt': {
    status: 409,
    title: { vi: 'Hồ sơ chưa có giấy tiếp nhận', en: 'There is no receipt yet' },
    advice: {
      vi: 'Giấy tiếp nhận có ngay sau khi hồ sơ được tiếp nhận.',
      en: 'The receipt is written when the dossier is accepted.',
    },
  },
  'ticked-wanting': {
    status: 409,
    title: { vi: 'Hồ sơ có giấy tờ đã bị đánh dấu thiếu hoặc chưa đúng', en: 'A paper was ticked as missing or wrong' },
    advice: {
      vi: 'Hãy mở riêng hồ sơ này ở trang Tiếp nhận: xem lại phần đã đánh dấu rồi tiếp nhận, hoặc yêu cầu bổ sung.',
      en: 'Open its own page of acceptance: look again at what was ticked, then accept it or ask for what is missing.',
    },
  },
  'accept-alone': {
    status: 409,
    title: { vi: 'Hồ sơ ở xã có thể được cộng thêm thời hạn', en: 'This commune may have more time' },
    advice: {
      vi: 'Hãy tiếp nhận riêng hồ sơ này để chọn có cộng ngày cho vùng sâu, vùng xa hay không.',
      en: 'Accept it by itself, and say there whether days are added for a remote commune.',
    },
  },
}
