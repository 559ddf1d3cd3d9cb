import { formatDay, formatMoment } from '#ui/format.ts'
import type { MomentNews } from './tell-of-moment.ts'

const moment = (it: Date | string | null | undefined) => (it ? formatMoment(new Date(it), 'vi') : '')

export const vi = {
  applicant: {
    'supplement-reminder': (it: MomentNews) => ({
      subject: `Nhắc bổ sung hồ sơ ${it.number}`,
      text: `Hồ sơ "${it.title}" còn chờ bạn bổ sung giấy tờ. Hạn: ${moment(it.supplementDeadline)}.${
        it.closes ? ` Nếu đến ${moment(it.closes)} vẫn chưa có, hồ sơ tự kết thúc.` : ''
      } Cần thêm thời gian, hãy liên hệ ${it.agency} trước hạn.`,
    }),
    overdue: (it: MomentNews) => ({
      subject: `Hồ sơ ${it.number} đã quá hẹn`,
      text: `Kết quả hồ sơ "${it.title}" hẹn trả ${moment(it.due)} mà ${it.agency} chưa xong. Cơ quan và người phụ trách đã được nhắc. Bạn không phải làm gì thêm; muốn hỏi, hãy nói với cơ quan mã ${it.number}.`,
    }),
    'due-reminder': (it: MomentNews) => ({
      subject: `Nhắc nộp tiền: hồ sơ ${it.number}`,
      text: `Hồ sơ "${it.title}" đang dừng để chờ bạn nộp tiền. Nộp tại quầy của ${it.counter}, nói mã ${it.number}; nộp xong cơ quan làm tiếp ngay.`,
    }),
    'collect-reminder': (it: MomentNews) => ({
      subject: `Kết quả hồ sơ ${it.number} đang chờ bạn đến nhận`,
      text: `Kết quả của hồ sơ "${it.title}" đã sẵn sàng tại ${it.counter}. Bạn đến nhận trong giờ làm việc, mang theo giấy tờ tùy thân và nói mã ${it.number}.`,
    }),
    'result-expiry': (it: MomentNews) => ({
      subject: `Kết quả hồ sơ ${it.number} sắp hết hạn dùng`,
      text: `Kết quả của hồ sơ "${it.title}" dùng được đến hết ngày ${formatDay(it.resultValidUntil ?? '', 'vi')}. Nếu vẫn cần, bạn hãy nộp hồ sơ mới trước ngày đó.`,
    }),
  },
  officer: {
    'accept-late': (it: MomentNews) => ({
      subject: `Trễ tiếp nhận hồ sơ ${it.number}`,
      text: `${it.title}. Lẽ ra phải trả lời người nộp trước ${moment(it.acceptBy)}. Hãy kiểm tra và tiếp nhận, yêu cầu bổ sung hoặc từ chối ngay.`,
    }),
    'due-warning': (it: MomentNews) => ({
      subject: `Hồ sơ ${it.number} sắp đến hạn`,
      text: `${it.title}. Hẹn trả: ${moment(it.due)}.${
        it.mayApologise && it.apologyBy
          ? ` Nếu không kịp, phải xin lỗi và hẹn lại chậm nhất ${moment(it.apologyBy)}.`
          : ' Hồ sơ đã hẹn lại một lần, không hẹn lại được nữa.'
      }`,
    }),
    overdue: (it: MomentNews) => ({
      subject: `Hồ sơ ${it.number} đã quá hạn`,
      text: `${it.title}. Hẹn trả: ${moment(it.due)}. Người nộp đã được báo.${
        it.mayApologise ? ' Hãy xin lỗi, nêu lý do và hẹn lại ngay, hoặc trả kết quả.' : ' Hãy trả kết quả ngay.'
      }`,
    }),
  },
}
