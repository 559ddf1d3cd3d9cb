import type { PaperFormName } from './form-names.ts'
import { paperChecksum } from './paper-address.ts'
import type { HandOver, Paper, PaperContent, PaperFacts } from './paper.ts'

type Of = { at: string; issuer: string; place: string; contact: string }

/** A paper about nobody, for looking at templates: every line of its form is filled. */
export function samplePaper(form: Exclude<PaperFormName, 'register'>, of: Of): Paper {
  const number = 'H26.001.02-261127-0001'
  const facts: PaperFacts = {
    ...{ at: of.at, issuer: of.issuer, place: of.place, contact: of.contact, number, isCode: true },
    checksum: paperChecksum({ form, number, actHash: 'sample' }),
    ...{ applicant: 'Nguyễn Thị Mẫu', identityNumber: '001099000000', phone: '0900 000 000' },
    ...{ address: 'Số 5, phố Mẫu, Phường Mẫu, Thành phố Mẫu', email: 'mau@example.vn' },
    ...{ authorised: 'Trần Văn Thử, theo giấy ủy quyền', owner: 'Nguyễn Minh Khôi' },
    ...{ request: 'Thủ tục đăng ký khai sinh', settling: 'Ủy ban nhân dân phường Mẫu' },
    ...{ signer: 'Lê Thị Ví Dụ', channel: 'in-person', mark: '0123456789abcdef' },
  }
  return { ...facts, ...contentOf(form, of.at) }
}

function contentOf(form: Exclude<PaperFormName, 'register'>, at: string): PaperContent {
  const later = (days: number) => new Date(new Date(at).getTime() + days * 86_400_000).toISOString()
  const reason = 'Giấy chứng sinh chưa có dấu của cơ sở y tế.'
  switch (form) {
    case 'receipt':
      return {
        ...{ form, hasDeclaration: true, sets: 1, received: at, due: later(5), returning: 'in-person' },
        composition: [
          { name: 'Giấy chứng sinh', files: 1 },
          { name: 'Giấy chứng nhận kết hôn', files: 2 },
        ],
        limit: { amount: 3, unit: 'working-day', text: '' },
        fees: [
          { item: 'Lệ phí hộ tịch', amount: 8_000 },
          { item: 'Phí cấp bản sao', amount: 16_500 },
        ],
        book: { volume: at.slice(0, 4), number: '261127-0001' },
      }
    case 'supplement-request':
      return {
        ...{ form, reason: '', legalGround: 'Điều 5 khoản 2 của luật chuyên ngành', deadline: later(10) },
        items: [
          { component: 'Giấy chứng sinh', what: 'Bản chụp mờ, không đọc được số; xin gửi lại bản rõ.' },
          { component: 'Tờ khai', what: 'Bổ sung nơi sinh của trẻ.' },
        ],
      }
    case 'refusal-of-receipt':
    case 'refusal-of-settlement':
      return {
        ...{ form, reason },
        kind: { code: 'giay-to-khong-hop-le', name: { vi: 'Giấy tờ không hợp lệ', en: 'Papers are invalid' } },
      }
    case 'apology':
      return {
        ...{ form, reason: 'Phải xác minh thêm tại nơi sinh của trẻ.', progress: 'Đã thẩm định, đang chờ xác minh.' },
        ...{ received: later(-6), previousDue: later(1), newDue: later(4) },
      }
    case 'stop-notice':
      return { form, reason: 'Tôi không còn nhu cầu.', askedByApplicant: true }
    case 'apology-for-loss':
      return { form, kind: 'lost', papers: 'Bản chính giấy chứng sinh', remedy: 'Cơ quan xin cấp lại thay ông, bà.' }
    case 'tacit-confirmation':
      return {
        ...{ form, outcome: 'granted', ground: 'Điều 5 khoản 2 của luật chuyên ngành' },
        ...{ received: later(-20), since: later(-1) },
      }
    case 'control-slip':
      return { form, received: later(-4), due: later(1), handOvers: handOvers(later) }
  }
}

function handOvers(later: (days: number) => string): HandOver[] {
  const unit = 'Bộ phận Tiếp nhận và Trả kết quả'
  const receiver = { person: 'Lê Thị Ví Dụ', unit }
  const handler = { person: 'Phạm Văn Minh Họa', unit: 'Phòng Tư pháp - Hộ tịch' }
  const citizen = { person: 'Nguyễn Thị Mẫu', unit: '' }
  return [
    { at: later(-4), from: citizen, to: receiver, standing: null, note: 'received' },
    { at: later(-3), from: receiver, to: handler, standing: 'early', note: 'assigned' },
    { at: later(0), from: handler, to: receiver, standing: 'on-time', note: 'granted' },
    { at: later(2), from: receiver, to: citizen, standing: 'late', note: 'returned' },
  ]
}
