import type { LookUpState } from '../databases/database.ts'
import { vi as lookedUp } from '../databases/look-up.vi.ts'
import { recountLines } from '../recount-due/recount-words.ts'
import { formatMoney, formatMoment } from '#ui/format.ts'

type Payload = Record<string, unknown>
const hour = 3_600_000
const money = (it: Payload) => `${it.item}: ${formatMoney(Number(it.amount), 'vi')}`

function workingTime(ms: number): string {
  if (ms >= 8 * hour) return `${Math.floor(ms / (8 * hour))} ngày làm việc`
  if (ms >= hour) return `${Math.floor(ms / hour)} giờ làm việc`
  return `${Math.max(1, Math.floor(ms / 60_000))} phút làm việc`
}

const meeting = (it: Payload) => `${formatMoment(new Date(String(it.time)), 'vi')}, ${it.place}. ${it.text}`

export const vi = {
  mine: 'Hồ sơ của tôi',
  applicant: 'Người nộp',
  filedAt: (when: string) => `nộp ${when}`,
  acceptedAt: (when: string) => `tiếp nhận ${when}`,
  about: (title: string, owner: string) => `${title}: ${owner}`,
  todo: 'Việc bạn cần làm',
  supplementUntil: 'Hạn:',
  clockWaits: 'Trong lúc chờ bạn, thời hạn giải quyết tạm dừng.',
  supplement: 'Bổ sung giấy tờ',
  pay: (item: string, amount: number) => `Nộp ${formatMoney(amount, 'vi')}: ${item}.`,
  payWhen: {
    receipt: 'Nộp trước khi cơ quan tiếp nhận.',
    supplement: 'Hồ sơ chờ đến khi bạn nộp xong, không tính vào thời hạn giải quyết.',
    return: 'Nộp chậm nhất khi nhận kết quả.',
  },
  payHow: (where: string, number: string) =>
    `Bạn nộp tại quầy của ${where}, trong giờ làm việc. Nói với cán bộ mã ${number} và giữ lại biên lai.`,
  collect: (agency: string) => `Kết quả đã sẵn sàng. Mời bạn đến ${agency} nhận, mang theo giấy tờ tùy thân.`,
  byPost: 'Kết quả đang được gửi tới bạn qua bưu chính.',
  downloadFile: (name: string) => `Tải về: ${name}`,
  yourResult: 'Kết quả của bạn',
  yourResultText: 'Hồ sơ đã xong. Bạn tải kết quả về đây lúc nào cũng được.',
  download: 'Kết quả đã sẵn sàng để tải về.',
  no: {
    refused: 'Hồ sơ này không được giải quyết',
    stoppedAsAsked: 'Đã dừng giải quyết theo yêu cầu của bạn',
    stopped: 'Cơ quan đã dừng giải quyết hồ sơ này',
    paper: 'Xem và in văn bản của cơ quan',
    next: 'Bạn có thể làm gì?',
    mend: 'Đọc lý do ở trên. Chỗ nào sửa được thì sửa; nếu gửi nhầm cơ quan, chọn lại nơi nhận khi nộp.',
    again: 'Nộp lại thủ tục này',
    complain: (agency: string) =>
      `Không đồng ý thì bạn có quyền khiếu nại đến ${agency}, trong 90 ngày kể từ ngày nhận hoặc biết việc này (Luật Khiếu nại 02/2011/QH13, Điều 9).`,
  },
  happened: 'Diễn biến',
  promised: 'Hẹn trả',
  notStarted: 'Chưa tính giờ',
  notStartedText: (limit: string) => `Thời hạn ${limit} tính từ lúc cơ quan tiếp nhận`,
  running: (ms: number) => `còn ${workingTime(ms)}`,
  paused: 'Tạm dừng',
  pausedText: (ms: number) => `còn ${workingTime(ms)} khi bạn làm xong việc được yêu cầu`,
  late: 'Quá hạn',
  lateText: (due: string, ms: number) => `hẹn ${due}, chậm ${workingTime(ms)}`,
  ended: 'Đúng hạn',
  endedLate: (ms: number) => `chậm ${workingTime(ms)}`,
  endedText: (due: string) => `hẹn ${due}`,
  moved: (due: string) => `Ngày hẹn ban đầu: ${due}`,
  answerBy: (time: string) => `Cơ quan trả lời có tiếp nhận hay không trước ${time}.`,
  tacitBy: {
    none: () => '',
    consent: (time: string, ground: string) =>
      `Nếu cơ quan không trả lời đến ${time}, hồ sơ được coi là đồng ý, theo ${ground}.`,
    refusal: (time: string, ground: string) =>
      `Nếu cơ quan không trả lời đến ${time}, hồ sơ được coi là bị từ chối, theo ${ground}.`,
  },
  endedEarly: 'Trước hạn',
  silent: 'Cơ quan không trả lời',
  tacit: {
    granted: 'Hồ sơ được coi là đã được đồng ý',
    refused: 'Hồ sơ được coi là đã bị từ chối',
  },
  tacitText: (agency: string, ground: string) =>
    `${agency} không trả lời khi hết thời hạn. Theo ${ground}, im lặng là quyết định. Giấy xác nhận dưới đây dùng để chứng minh.`,
  tacitPaper: 'Xem và in giấy xác nhận',
  closesAt: (time: string) => `Nếu đến ${time} chưa gửi, hồ sơ tự kết thúc.`,
  papers: 'Giấy tờ',
  beforeFiling: 'Bạn đã trả lời trước khi nộp',
  answers: 'Tờ khai đã nộp',
  result: 'Kết quả',
  receipt: 'Phiếu xác nhận đã nộp',
  lookedAt: 'Ai đã xem dữ liệu của tôi',
  nobody: 'Chưa có ai ngoài bạn xem hồ sơ này.',
  more: 'Việc khác',
  withdraw: 'Rút hồ sơ',
  stop: 'Yêu cầu dừng giải quyết',
  again: 'Nộp hồ sơ mới từ hồ sơ này',
  messages: 'Tin nhắn với cơ quan',
  newSecret: 'Tạo mã bí mật tra cứu mới',
  secretTitle: 'Mã bí mật tra cứu',
  secretAdvice:
    'Ai có số hồ sơ và mã này xem được tình trạng hồ sơ mà không cần đăng nhập. Tạo mã mới thì mã cũ hết dùng được.',
  secretMake: 'Tạo mã mới',
  secretIs: (secret: string) => `Mã mới: ${secret}`,
  secretOnce: 'Mã chỉ hiện một lần. Hãy ghi lại ngay.',
  back: 'Về hồ sơ',
  corrected: (when: string) => `Bạn đã sửa lúc ${when}`,
  correctedAtCounter: (when: string, officer: string) => `Cán bộ ${officer} sửa cùng bạn tại quầy lúc ${when}`,
  formCorrected: 'đã sửa tờ khai',
  answersErased: 'Tờ khai đã được xóa theo thời hạn lưu trữ.',
  code: 'Mã số hồ sơ',
  submission: 'Số nộp',
  you: 'bạn',
  youSupplemented: 'Bạn đã bổ sung',
  supplemented: (when: string) => `Bạn đã bổ sung hồ sơ lúc ${when}`,
  supplementedText: (agency: string) =>
    `${agency} đã nhận được và sẽ xem tiếp. Bạn chưa phải làm gì thêm; có tin mới Cổng báo ngay.`,
  portal: 'Cổng Dịch vụ công',
  erased: 'Nội dung đã được xóa theo thời hạn lưu trữ; dấu vết của việc này vẫn còn.',
  history: 'Lịch sử đầy đủ',
  historyText:
    'Mỗi việc là một dòng không sửa, không xóa được; dòng sau mang dấu của dòng trước, nên thay đổi nào cũng lộ ra.',
  columns: { number: 'Số', at: 'Lúc', act: 'Việc', by: 'Người làm', mark: 'Dấu' },
  acts: {
    file: 'Nộp hồ sơ',
    accept: 'Tiếp nhận',
    'request-supplement': 'Yêu cầu bổ sung',
    'submit-supplement': 'Đã bổ sung',
    'correct-answers': 'Sửa tờ khai tại quầy',
    refuse: 'Không tiếp nhận',
    assign: 'Phân công',
    note: 'Ghi chú nội bộ',
    process: 'Bắt đầu xử lý',
    'ask-due': 'Yêu cầu nộp tiền',
    'settle-due': 'Đã nộp tiền',
    'cancel-due': 'Đã hủy khoản phải nộp',
    finish: 'Giải quyết xong',
    'hand-over': 'Trả kết quả',
    withdraw: 'Rút hồ sơ',
    stop: 'Dừng giải quyết',
    'correct-error': 'Sửa sai sót của cơ quan',
    'extend-supplement': 'Lùi hạn bổ sung',
    'close-supplement': 'Tự kết thúc: hết hạn bổ sung',
    apologise: 'Xin lỗi, hẹn lại ngày trả',
    'admit-loss': 'Xin lỗi về giấy tờ bị mất, hỏng',
    'tacit-decision': 'Quyết định mặc nhiên',
    'pass-master': 'Chuyển hệ thống xử lý',
    report: 'Cơ quan báo trạng thái',
    'next-step': 'Chuyển bước tiếp theo',
    'send-back': 'Trả lại bước trước',
    inspect: 'Kiểm tra thực địa',
    council: 'Họp hội đồng',
    appoint: 'Hẹn gặp người nộp',
    consult: 'Lấy ý kiến cơ quan khác',
    'answer-consultation': 'Cơ quan được hỏi đã cho ý kiến',
    'withdraw-consultation': 'Rút việc lấy ý kiến',
    'consultation-late': 'Ý kiến quá hạn',
    'ask-expert': 'Hỏi ý kiến cán bộ trong cơ quan',
    'give-opinion': 'Cán bộ được hỏi đã cho ý kiến',
    'hand-back-question': 'Trả lại câu hỏi',
    'withdraw-question': 'Rút câu hỏi',
    'remind-expert': 'Nhắc trả lời câu hỏi',
    transfer: 'Chuyển đến cơ quan giải quyết',
    'receive-transfer': 'Cơ quan giải quyết đã nhận',
    redirect: 'Chuyển đến đúng cơ quan',
    'remove-secret': 'Xóa nội dung bí mật nhà nước',
    'recount-due': 'Cổng tính lại ngày hẹn theo lịch làm việc mới',
    'look-up': 'Cơ quan tra cứu cơ sở dữ liệu',
  },
  words: {
    accept: (it: Payload) => `Cấp mã ${it.code}, hẹn trả ${formatMoment(new Date(String(it.due)), 'vi')}.`,
    refuse: (it: Payload) => `Lý do: ${it.reason}`,
    'ask-due': money,
    'look-up': (it: Payload) =>
      lookedUp.said[it.state as LookUpState]({
        paper: String(it.paper),
        database: String((it.database as { name: string }).name),
      }),
    'settle-due': (it: Payload) => (it.reference ? `${money(it)}. Số biên lai: ${it.reference}` : money(it)),
    'cancel-due': (it: Payload) => `${money(it)}. Lý do: ${it.reason}`,
    finish: (it: Payload) => (it.outcome === 'refused' ? `Từ chối giải quyết. Lý do: ${it.text}` : String(it.text)),
    apologise: (it: Payload) =>
      `Hẹn lại: ${formatMoment(new Date(String(it.due)), 'vi')}, thay cho ${formatMoment(new Date(String(it.before)), 'vi')}. Lý do: ${it.reason}`,
    'correct-answers': (it: Payload) =>
      `Cán bộ sửa cùng ${(it.agreed as { name: string }).name}, người này đã nghe đọc lại và đồng ý.`,
    'extend-supplement': (it: Payload) =>
      `Hạn mới: ${formatMoment(new Date(String(it.deadline)), 'vi')}. Lý do: ${it.reason}`,
    'close-supplement': (it: Payload) => `${it.reason}.`,
    'admit-loss': (it: Payload) =>
      `${it.kind === 'lost' ? 'Bị mất' : 'Bị hỏng'} ở cơ quan: ${it.papers}. Cách khắc phục: ${it.remedy}`,
    'tacit-decision': (it: Payload) =>
      `Cơ quan không trả lời trong thời hạn; theo ${it.ground}, hồ sơ được coi là ${it.outcome === 'granted' ? 'đồng ý' : 'từ chối'}.`,
    withdraw: (it: Payload) => `Lý do: ${it.reason}`,
    stop: (it: Payload) => `Lý do: ${it.reason}`,
    'correct-error': (it: Payload) => String(it.reason),
    inspect: (it: Payload) => meeting(it),
    council: (it: Payload) => meeting(it),
    appoint: (it: Payload) => meeting(it),
    transfer: (it: Payload) => `Hồ sơ đang được chuyển tới ${it.to}.`,
    'receive-transfer': (it: Payload) => `Thời hạn giải quyết: ${formatMoment(new Date(String(it.due)), 'vi')}.`,
    redirect: (it: Payload) =>
      `Hồ sơ nộp tới ${it.from} đã được chuyển tới ${it.to}. Lý do: ${it.reason}. Bạn không phải nộp lại gì.`,
    'remove-secret': (it: Payload) =>
      `Hồ sơ có nội dung bí mật nhà nước nên đã bị xóa khỏi Cổng. Lý do: ${it.reason}. Muốn nộp, hãy gửi qua mạng bưu chính phục vụ cơ quan Đảng, Nhà nước.`,
    'recount-due': (it: Payload) => recountLines(it, 'vi').join(' '),
  },
  fromStore: 'lấy từ kho',
  toStore: 'Giấy tờ đã được xác nhận trong kho của bạn',
}
