import { recountLines } from './recount-due/recount-words.ts'
import type { Status } from './dossier.ts'
import { statusNames } from './status-names.ts'
import { formatMoment, formatMoney } from '#ui/format.ts'
import type { News } from './tell-people.ts'

const moment = (it: unknown) => formatMoment(new Date(String(it)), 'vi')
const items = (it: News) =>
  (it.payload.items as { component: string; what: string }[])
    .map(({ component, what }) => (component ? `- ${component}: ${what}` : `- ${what}`))
    .join('\n')

/** Notice of an early return comes with the result itself (Decree 61/2018 art. 20.4). */
const early = (it: News) =>
  it.dossier.punctuality === 'early' && it.due ? ` Kết quả có sớm hơn ngày hẹn (${moment(it.due)}).` : ''
const closing = (it: News) => {
  const at = it.payload.closesAt
  if (!at) return ''
  const end = it.dossier.acceptedAt === null ? 'không tiếp nhận' : 'dừng giải quyết'
  return ` Nếu đến ${moment(at)} vẫn chưa có, hồ sơ tự kết thúc: ${end}.`
}

export const vi = {
  applicant: {
    file: (it: News) => ({
      subject: `Đã nhận hồ sơ ${it.number}`,
      text: `Hồ sơ "${it.title}" của bạn đã gửi tới ${it.agency}. Cơ quan sẽ kiểm tra và báo bạn có tiếp nhận hay cần bổ sung gì.`,
    }),
    accept: (it: News) => ({
      subject: `Hồ sơ ${it.number} được tiếp nhận`,
      text: `${it.agency} đã tiếp nhận hồ sơ "${it.title}". Mã số hồ sơ: ${it.number}. Hẹn trả kết quả: ${moment(it.due)}.`,
    }),
    'request-supplement': (it: News) => ({
      subject: `Bạn cần bổ sung hồ sơ ${it.number}`,
      text: `${it.agency} cần bạn bổ sung:\n${items(it)}\n\nHạn: ${moment(it.payload.deadline)}. Mở hồ sơ để gửi bổ sung.${closing(it)}`,
    }),
    refuse: (it: News) => ({
      subject: `Hồ sơ ${it.number} không được tiếp nhận`,
      text: `${it.agency} không tiếp nhận hồ sơ "${it.title}". Lý do: ${it.payload.reason}`,
    }),
    process: (it: News) => ({
      subject: `Hồ sơ ${it.number} đang được xử lý`,
      text: `${it.agency} đã bắt đầu giải quyết hồ sơ "${it.title}".`,
    }),
    'ask-due': (it: News) => ({
      subject: `Bạn có khoản cần nộp cho hồ sơ ${it.number}`,
      text: `${it.payload.item}: ${formatMoney(Number(it.payload.amount), 'vi')}. Mở hồ sơ để xem cách nộp.`,
    }),
    'settle-due': (it: News) => ({
      subject: `Đã nhận tiền cho hồ sơ ${it.number}`,
      text: `${it.payload.item}: ${formatMoney(Number(it.payload.amount), 'vi')} đã nộp xong.`,
    }),
    'cancel-due': (it: News) => ({
      subject: `Bạn không phải nộp khoản đã báo cho hồ sơ ${it.number}`,
      text: `${it.payload.item}: ${formatMoney(Number(it.payload.amount), 'vi')} đã được hủy. Lý do: ${it.payload.reason}`,
    }),
    finish: (it: News) =>
      it.payload.outcome === 'granted'
        ? {
            subject:
              it.dossier.punctuality === 'early'
                ? `Hồ sơ ${it.number} có kết quả sớm hơn hẹn`
                : `Hồ sơ ${it.number} đã có kết quả`,
            text: `${it.agency} đã giải quyết xong hồ sơ "${it.title}".${early(it)} Mở hồ sơ để xem và nhận kết quả.`,
          }
        : {
            subject: `Hồ sơ ${it.number}: cơ quan từ chối giải quyết`,
            text: `${it.agency} từ chối giải quyết hồ sơ "${it.title}". Lý do: ${it.payload.text}`,
          },
    report: (it: News) => ({
      subject: `Hồ sơ ${it.number}: ${statusNames.vi[it.payload.status as Status]}`,
      text: `${it.agency} cho biết hồ sơ "${it.title}": ${it.payload.raw}. ${it.payload.text}`.trim(),
    }),
    appoint: (it: News) => ({
      subject: `Hẹn gặp bạn về hồ sơ ${it.number}`,
      text: `${it.agency} mời bạn: ${moment(it.payload.time)}, ${it.payload.place}. ${it.payload.text} Mở hồ sơ để tải lịch hẹn về máy.`,
    }),
    inspect: (it: News) => ({
      subject: `Kiểm tra thực địa cho hồ sơ ${it.number}`,
      text: `${it.agency}: ${moment(it.payload.time)}, ${it.payload.place}. ${it.payload.text}`,
    }),
    council: (it: News) => ({
      subject: `Họp hội đồng về hồ sơ ${it.number}`,
      text: `${it.agency}: ${moment(it.payload.time)}, ${it.payload.place}. ${it.payload.text}`,
    }),
    transfer: (it: News) => ({
      subject: `Hồ sơ ${it.number} đang được chuyển đến ${it.payload.to}`,
      text: `Nơi bạn nộp đã chuyển hồ sơ "${it.title}" đến ${it.payload.to} để giải quyết.`,
    }),
    'receive-transfer': (it: News) => ({
      subject: `Hồ sơ ${it.number} đã đến cơ quan giải quyết`,
      text: `${it.agency} đã nhận hồ sơ "${it.title}". Hẹn trả kết quả: ${moment(it.due)}.`,
    }),
    redirect: (it: News) => ({
      subject: `Hồ sơ ${it.number} được chuyển đến đúng cơ quan`,
      text: `${it.payload.from} không phải nơi giải quyết hồ sơ "${it.title}" nên đã chuyển đến ${it.payload.to}. Lý do: ${it.payload.reason}. Bạn không phải nộp lại gì; thời hạn tính từ lúc ${it.payload.to} tiếp nhận.`,
    }),
    'remove-secret': (it: News) => ({
      subject: `Hồ sơ ${it.number} không được nhận qua Cổng`,
      text: `Hồ sơ có nội dung thuộc bí mật nhà nước nên đã bị xóa khỏi Cổng. Lý do: ${it.payload.reason}. Muốn nộp, hãy gửi qua mạng bưu chính phục vụ cơ quan Đảng, Nhà nước tới ${it.agency}.`,
    }),
    'hand-over': (it: News) => ({
      subject: `Đã trả kết quả hồ sơ ${it.number}`,
      text: `Kết quả của hồ sơ "${it.title}" đã được trả cho bạn. Nếu bạn chưa nhận được, hãy liên hệ ${it.agency}.`,
    }),
    withdraw: (it: News) => ({
      subject: `Đã rút hồ sơ ${it.number}`,
      text: `Hồ sơ "${it.title}" đã được rút theo yêu cầu của bạn.`,
    }),
    stop: (it: News) => ({
      subject: `Dừng giải quyết hồ sơ ${it.number}`,
      text: `${it.agency} dừng giải quyết hồ sơ "${it.title}". Lý do: ${it.payload.reason}`,
    }),
    'correct-answers': (it: News) => ({
      subject: `Tờ khai của hồ sơ ${it.number} đã được sửa tại quầy`,
      text: `Cán bộ đã sửa tờ khai của hồ sơ "${it.title}" cùng ${(it.payload.agreed as { name: string }).name} tại quầy. Bạn xem chỗ cũ và mới trong hồ sơ. Nếu bạn không đồng ý việc này, hãy báo ngay cho ${it.agency}.`,
    }),
    'recount-due': (it: News) => ({
      subject: `Ngày hẹn của hồ sơ ${it.number} thay đổi`,
      text: `Hồ sơ "${it.title}". ${recountLines(it.payload, 'vi').join(' ')} Ngày hẹn đầu tiên vẫn được ghi trong hồ sơ.`,
    }),
    'correct-error': (it: News) => ({
      subject: `Cơ quan sửa sai sót ở hồ sơ ${it.number}`,
      text: `${it.agency} nhận lại hồ sơ "${it.title}" để sửa sai sót của cơ quan. Bạn không phải trả thêm chi phí. Nội dung: ${it.payload.reason}`,
    }),
    'extend-supplement': (it: News) => ({
      subject: `Thêm thời gian bổ sung hồ sơ ${it.number}`,
      text: `${it.agency} lùi hạn bổ sung hồ sơ "${it.title}" đến ${moment(it.payload.deadline)}. Lý do: ${it.payload.reason}${closing(it)}`,
    }),
    'close-supplement': (it: News) => ({
      subject: `Hồ sơ ${it.number} đã kết thúc vì chưa bổ sung`,
      text: `Hạn bổ sung hồ sơ "${it.title}" là ${moment(it.payload.deadline)}; ${it.agency} chưa nhận được giấy tờ. ${
        it.dossier.acceptedAt === null ? 'Hồ sơ không được tiếp nhận.' : 'Hồ sơ dừng giải quyết.'
      } Bạn có thể nộp lại khi đã đủ giấy tờ.`,
    }),
    apologise: (it: News) => ({
      subject: `Xin lỗi và hẹn lại ngày trả kết quả hồ sơ ${it.number}`,
      text: `${it.agency} xin lỗi bạn: hồ sơ "${it.title}" chưa thể trả kết quả vào ${moment(it.payload.before)} như đã hẹn. Lý do: ${it.payload.reason}\n\nHẹn lại: ${moment(it.payload.due)}. Mở hồ sơ để xem văn bản xin lỗi.`,
    }),
    'admit-loss': (it: News) => ({
      subject: `Cơ quan xin lỗi vì giấy tờ của hồ sơ ${it.number}`,
      text: `${it.agency} xin lỗi bạn: giấy tờ của hồ sơ "${it.title}" đã bị ${it.payload.kind === 'lost' ? 'mất' : 'hỏng'} ở cơ quan: ${it.payload.papers}. Cách khắc phục: ${it.payload.remedy} Mọi chi phí do cơ quan chịu.`,
    }),
    'tacit-decision': (it: News) => ({
      subject:
        it.payload.outcome === 'granted'
          ? `Hồ sơ ${it.number} được coi là đồng ý`
          : `Hồ sơ ${it.number} được coi là từ chối`,
      text: `${it.agency} không trả lời hồ sơ "${it.title}" đến ${moment(it.payload.since)}. Theo ${it.payload.ground}, hồ sơ được coi là ${
        it.payload.outcome === 'granted' ? 'đã được đồng ý' : 'bị từ chối'
      }. Mở hồ sơ để xem và in giấy xác nhận.`,
    }),
  },
  officer: {
    part: (it: News) => ({
      subject: `Phần việc mới của hồ sơ liên thông ${it.number}`,
      text: `${it.title}. Cơ quan bạn cần tiếp nhận phần việc của mình.`,
    }),
    'next-step': (it: News) => ({
      subject: `Hồ sơ ${it.number}: đến bước ${it.payload.step}`,
      text: `${it.title}. ${it.payload.text ?? ''}`.trim(),
    }),
    'send-back': (it: News) => ({
      subject: `Hồ sơ ${it.number} được trả lại bước ${it.payload.step}`,
      text: `Lý do: ${it.payload.reason}`,
    }),
    consult: (it: News) => ({
      subject: `${it.agency} xin ý kiến về hồ sơ ${it.number}`,
      text: `${it.payload.text}

Hạn trả lời: ${moment(it.payload.deadline)}.`,
    }),
    'withdraw-consultation': (it: News) => ({
      subject: `${it.agency} không cần ý kiến về hồ sơ ${it.number} nữa`,
      text: `Lý do: ${it.payload.reason}`,
    }),
    'answer-consultation': (it: News) => ({
      subject: `${it.payload.agency} đã cho ý kiến về hồ sơ ${it.number}`,
      text: String(it.payload.text),
    }),
    'consultation-late': (it: News) => ({
      subject: `Quá hạn cho ý kiến: hồ sơ ${it.number}`,
      text: `${it.payload.agency} chưa trả lời; hạn là ${moment(it.payload.deadline)}. Thời hạn giải quyết của hồ sơ vẫn tính.`,
    }),
    transfer: (it: News) => ({
      subject: `Hồ sơ ${it.number} được chuyển đến`,
      text: `${it.title}. Cần xác nhận đã nhận: thời hạn giải quyết tính từ lúc đó.`,
    }),
    redirect: (it: News) => ({
      subject: `Hồ sơ ${it.number} do ${it.payload.from} chuyển đến`,
      text: `${it.title}. Cần kiểm tra, tiếp nhận. Lý do chuyển: ${it.payload.reason}`,
    }),
    file: (it: News) => ({ subject: `Hồ sơ mới ${it.number}`, text: `${it.title}. Cần kiểm tra, tiếp nhận.` }),
    'submit-supplement': (it: News) => ({
      subject: `Hồ sơ ${it.number} đã được bổ sung`,
      text: `${it.title}. Người nộp đã gửi đủ các mục được yêu cầu.`,
    }),
    'settle-due': (it: News) => ({
      subject: `Hồ sơ ${it.number} đã nộp tiền`,
      text: `${it.payload.item}: ${formatMoney(Number(it.payload.amount), 'vi')}.`,
    }),
    withdraw: (it: News) => ({ subject: `Hồ sơ ${it.number} đã được rút`, text: `${it.title}.` }),
    'close-supplement': (it: News) => ({
      subject: `Hồ sơ ${it.number} tự kết thúc vì hết hạn bổ sung`,
      text: `${it.title}. Người nộp chưa gửi giấy tờ được yêu cầu.`,
    }),
    'tacit-decision': (it: News) => ({
      subject: `Hồ sơ ${it.number} có quyết định mặc nhiên`,
      text: `${it.title}. Cơ quan chưa trả lời khi hết thời hạn; theo ${it.payload.ground}, hồ sơ được coi là ${
        it.payload.outcome === 'granted' ? 'đồng ý' : 'từ chối'
      }. Hãy rà soát vì sao.`,
    }),
  },
}
