import { formatMoment } from '#ui/format.ts'

const time = (moment: string) => formatMoment(new Date(moment), 'vi')

type Said = { agency: string; until: string | null; at: string | null }
const before = (until: string | null) => (until === null ? '' : ` Hẹn xong trước ${time(until)}.`)

export const vi = {
  title: 'Việc gì diễn ra tiếp theo',
  nothing: 'Bạn chưa phải làm gì. Có tin mới, Cổng báo ngay cho bạn.',
  yours: 'Hồ sơ đang chờ bạn: xem việc cần làm ở khung trên cùng.',
  over: 'Hồ sơ đã khép lại, không còn việc nào chờ.',
  elsewhere: (agency: string, word: string) =>
    `${agency} giải quyết hồ sơ này trên phần mềm của mình và báo tình trạng về Cổng.${word === '' ? '' : ` Lần báo gần nhất: “${word}”.`} Hỏi kỹ hơn, bạn liên hệ cơ quan.`,
  states: {
    done: 'Xong',
    now: 'Đang làm',
    late: 'Đang chậm',
    yours: 'Chờ bạn',
    ahead: 'Chưa đến',
    ended: 'Dừng ở đây',
  },
  stages: {
    file: 'Nộp hồ sơ',
    check: 'Kiểm tra và tiếp nhận',
    transfer: 'Chuyển đến nơi giải quyết',
    work: 'Giải quyết',
    result: 'Kết quả',
  },
  file: (it: Said) => `Bạn đã nộp cho ${it.agency}, ${time(it.at!)}.`,
  check: {
    done: (it: Said) => `${it.agency} đã tiếp nhận${it.at === null ? '.' : `, ${time(it.at)}.`}`,
    now: (it: Said) =>
      `${it.agency} đang xem hồ sơ có đủ và đúng không.${it.until === null ? '' : ` Bạn được trả lời trước ${time(it.until)}.`}`,
    late: (it: Said) => `${it.agency} lẽ ra phải trả lời bạn trước ${time(it.until!)} mà chưa trả lời.`,
    yours: (it: Said) => `${it.agency} cần bạn bổ sung rồi mới tiếp nhận được.`,
    ahead: () => '',
    ended: (it: Said) => `Hồ sơ không đi tiếp từ bước này${it.at === null ? '.' : `, ${time(it.at)}.`}`,
  },
  transfer: {
    done: (it: Said) => `${it.agency} đã chuyển hồ sơ; nơi giải quyết nhận ${it.at === null ? '' : time(it.at)}.`,
    now: (it: Said) =>
      `${it.agency} nhận hộ và chuyển hồ sơ đến nơi giải quyết. Thời hạn tính từ lúc nơi giải quyết nhận được.`,
    late: (it: Said) => `Hồ sơ còn trên đường từ ${it.agency} đến nơi giải quyết mà ngày hẹn đã qua.`,
    yours: (it: Said) => `${it.agency} cần bạn làm thêm một việc trước khi chuyển.`,
    ahead: (it: Said) => `${it.agency} chuyển hồ sơ và giấy tờ đến nơi giải quyết. Bạn không phải đi lại.`,
    ended: (it: Said) => `Hồ sơ dừng lại trên đường chuyển${it.at === null ? '.' : `, ${time(it.at)}.`}`,
  },
  work: {
    done: (it: Said) => `${it.agency} đã giải quyết${it.at === null ? '.' : `, ${time(it.at)}.`}`,
    now: (it: Said) => `Hồ sơ đang ở ${it.agency}.${before(it.until)}`,
    late: (it: Said) => `Hồ sơ đang ở ${it.agency}. Ngày hẹn ${time(it.until!)} đã qua mà chưa có kết quả.`,
    yours: (it: Said) => `${it.agency} dừng lại chờ bạn; xong việc của bạn, cơ quan làm tiếp ngay.`,
    ahead: (it: Said) => `${it.agency} giải quyết theo thời hạn của thủ tục và báo bạn ngày hẹn trả.`,
    ended: (it: Said) => `Việc giải quyết dừng lại${it.at === null ? '.' : `, ${time(it.at)}.`}`,
  },
  result: {
    granted: (it: Said) => `Đã có kết quả${it.at === null ? '.' : `, ${time(it.at)}.`}`,
    refused: (it: Said) => `Hồ sơ không được giải quyết${it.at === null ? '.' : `, ${time(it.at)}.`}`,
    given: (it: Said) => `Bạn đã nhận kết quả. Có kết quả${it.at === null ? '.' : ` ${time(it.at)}.`}`,
    tacit: 'Hết thời hạn mà cơ quan không trả lời, nên luật quyết định thay.',
    online: 'Bạn nhận kết quả ngay trên trang này; Cổng nhắn tin khi có.',
    'in-person': (agency: string) => `Bạn đến ${agency} nhận kết quả, mang theo giấy tờ tùy thân.`,
    post: 'Kết quả được gửi tới bạn qua bưu chính.',
  },
  items: {
    steps: 'Các bước giải quyết',
    parts: 'Từng cơ quan làm phần của mình',
    until: (moment: string) => `dự kiến đến ${time(moment)}`,
    due: (moment: string) => `hẹn ${time(moment)}`,
    at: (moment: string) => `xong ${time(moment)}`,
    endedAt: (moment: string) => `dừng ${time(moment)}`,
    after: (names: string) => `bắt đầu khi xong: ${names}`,
    outcomes: { granted: 'đồng ý', refused: 'từ chối' },
  },
  /** Steps of the ordinary process, where nobody has described another. */
  ordinary: { examine: 'Xem xét hồ sơ', sign: 'Lãnh đạo xem và ký' } as Record<string, string>,
  times: {
    title: 'Thường mất bao lâu?',
    limit: (limit: string) => `Theo quy định: ${limit}.`,
    here: (agency: string, it: { half: string; most: string; count: string }) =>
      `Ở ${agency}, một nửa số hồ sơ xong trong ${it.half} ngày làm việc, chín phần mười xong trong ${it.most} ngày làm việc (${it.count} hồ sơ trong 90 ngày qua).`,
    all: (it: { half: string; most: string; count: string }) =>
      `Trên cả nước, một nửa số hồ sơ xong trong ${it.half} ngày làm việc, chín phần mười xong trong ${it.most} ngày làm việc (${it.count} hồ sơ trong 90 ngày qua).`,
    unknown: 'Chưa đủ hồ sơ đã xong để nói thực tế mất bao lâu.',
  },
  late: {
    receive: 'Cơ quan trả lời chậm',
    work: 'Hồ sơ đang chậm hẹn',
    sorry: (due: string) => `Cơ quan đã xin lỗi và hẹn lại ${time(due)}.`,
    why: (reason: string) => `Lý do cơ quan nêu: ${reason}`,
    paper: 'Xem văn bản xin lỗi',
    none: 'Cơ quan chưa xin lỗi bạn. Theo quy định, cơ quan phải xin lỗi bằng văn bản, nêu lý do và hẹn lại ngày trả, chậm nhất một ngày trước ngày đã hẹn.',
    reminded: 'Cổng đã nhắc cơ quan. Bạn không phải nộp lại gì, và không mất quyền gì.',
    can: 'Bạn có thể làm gì?',
    ask: (where: string, number: string) => `Hỏi ${where}; nói mã ${number}.`,
    complain: (agency: string) =>
      `Cho rằng việc chậm trễ xâm phạm quyền lợi của mình, bạn có quyền khiếu nại đến ${agency}, trong 90 ngày kể từ ngày biết việc này (Luật Khiếu nại 02/2011/QH13, Điều 9).`,
  },
}
