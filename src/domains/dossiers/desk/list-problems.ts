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
  'accept-alone': {
    status: 409,
    title: { vi: 'Hồ sơ ở xã có thể được cộng thêm thời hạn', en: 'This commune may have more time' },
    advice: {
      vi: 'Hãy tiếp nhận riêng hồ sơ này để chọn có cộng ngày cho vùng sâu, vùng xa hay không.',
      en: 'Accept it by itself, and say there whether days are added for a remote commune.',
    },
  },
}
