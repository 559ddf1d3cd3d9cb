import { everyWay, fee, inPerson, online, paper, procedure, sameDay, workingDays } from './procedure.ts'
import { communePeoplesCommittee, fields, ministries, subjects } from './ministries.ts'
import { lifeEvents } from './life-events.ts'
import { laws } from './laws.ts'
import type { Step } from './steps.ts'
import { certifiedCopyRules } from './certification-rules.ts'

const wait: Step = [
  'Chờ tại chỗ',
  'Cán bộ đối chiếu, ghi lời chứng, đóng dấu và trả ngay; nhiều bản quá thì hẹn trong 2 ngày làm việc.',
]
const abroad = fee(10, 'mỗi bản, tại cơ quan đại diện Việt Nam ở nước ngoài', 'USD')
const ownership = (code: string) => paper(code, 'Giấy chứng nhận quyền sở hữu, quyền sử dụng tài sản', { copies: 1 })
const draft = (code: string, name: string) => paper(code, name)

/**
 * The published record has the counter only. The portal also takes the request beforehand, so that the office has the
 * list ready when the original is brought for comparison (electronic certified copies, Decree 45/2020 article 10).
 */
export const certifiedCopy = procedure({
  portalId: '019d2bfd-8e22-77ef-819f-e49460350904',
  code: '2.000815',
  name: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
  promulgator: ministries.justice,
  field: fields.certification,
  decision: ['3152/QĐ-BTP', '2025-10-31'],
  levels: ['commune', 'other'],
  legalKind: 'NOT_ASSIGNED_REGULATION',
  subjects: subjects('ĐT1', 'ĐT9', 'DT12'),
  legalBases: laws('23/2015/NĐ-CP', '280/2025/NĐ-CP', '257/2016/TT-BTC', '226/2016/TT-BTC', '01/2020/TT-BTP'),
  summary:
    'Đóng dấu xác nhận bản sao đúng với bản chính, để nộp nơi nào cần. Bạn khai trước trên Cổng, rồi mang bản chính đến xã, phường bất kỳ để đối chiếu.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Khai trước', 'Ghi những giấy tờ cần sao và số bản mỗi loại; chọn xã, phường tiện cho bạn.'],
    [
      'Mang bản chính đến',
      'Không có bản sao sẵn thì cán bộ chụp giúp. Bản chính bị tẩy xóa, nhàu nát, đóng dấu mật thì không chứng thực được.',
    ],
    wait,
  ],
  channels: [
    online({
      limit: sameDay,
      text: 'Khai trước trên Cổng; vẫn phải mang bản chính đến đối chiếu.',
      fees: [fee(2000, 'mỗi trang; từ trang thứ ba 1.000 đồng, tối đa 200.000 đồng mỗi bản')],
    }),
    inPerson({
      limit: sameDay,
      fees: [fee(2000, 'mỗi trang; từ trang thứ ba 1.000 đồng, tối đa 200.000 đồng mỗi bản'), abroad],
    }),
  ],
  papers: {
    'Giấy tờ mang theo': [paper('000.00.00.G15-KQ1973', 'Bản chính giấy tờ cần sao và các bản sao (nếu đã chụp sẵn)')],
  },
  requirements: 'Bản chính còn đọc rõ, không tẩy xóa, không đóng dấu mật, nội dung không trái pháp luật.',
  results: [['KQ.G15.000021', 'Bản sao được chứng thực từ bản chính']],
  keywords: 'công chứng giấy tờ, sao y, chứng thực bản sao, photo công chứng, sao y bản chính',
  lifeEvents: [lifeEvents.study, lifeEvents.work, lifeEvents.residence],
  routing: 'choice',
  extra: { onlineChannel: 'Added for the demonstration: a request before the visit.' },
  rules: certifiedCopyRules,
})

export const certifiedSignature = procedure({
  portalId: '019d2bfd-8e2e-7359-b42f-d5dc8d74741b',
  code: '2.000884',
  name: 'Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ và trường hợp người yêu cầu chứng thực không thể ký, không thể điểm chỉ được)',
  promulgator: ministries.justice,
  field: fields.certification,
  decision: ['858/QĐ-BTP', '2026-03-27'],
  levels: ['commune', 'other'],
  legalKind: 'NOT_ASSIGNED_REGULATION',
  subjects: subjects('ĐT1', 'DT12'),
  legalBases: laws(
    '23/2015/NĐ-CP',
    '66.7/2025/NQ-CP',
    '280/2025/NĐ-CP',
    '18/2026/NĐ-CP',
    '257/2016/TT-BTC',
    '226/2016/TT-BTC',
    '01/2020/TT-BTP',
  ),
  summary:
    'Xác nhận chữ ký (hoặc dấu tay) trên giấy tờ đúng là của bạn, ví dụ sơ yếu lý lịch, giấy ủy quyền. Bạn phải ký trước mặt cán bộ nên không làm qua mạng được.',
  executing: [communePeoplesCommittee],
  steps: [
    [
      'Đến nơi chứng thực',
      'Mang giấy tờ tùy thân và văn bản chưa ký, đến xã, phường hoặc tổ chức công chứng nào cũng được.',
    ],
    ['Ký trước mặt cán bộ', 'Không ký được thì điểm chỉ; không biết tiếng Việt thì có người phiên dịch.'],
    wait,
  ],
  channels: [
    inPerson({
      limit: sameDay,
      fees: [fee(10_000, 'mỗi trường hợp; nhiều chữ ký trong một văn bản tính là một'), abroad],
    }),
  ],
  papers: {
    'Giấy tờ mang theo': [
      paper('000.00.00.G15-KQ004926', 'Căn cước, hộ chiếu hoặc căn cước điện tử'),
      paper('auuyii', 'Văn bản sẽ ký'),
    ],
  },
  cases: [{ code: '2.000884.01', name: 'Phải kéo dài vì văn bản phức tạp', limit: workingDays(1) }],
  results: [['KQ.G15.000022', 'Giấy tờ, văn bản được chứng thực chữ ký, điểm chỉ']],
  returning: ['Trực tiếp'],
  keywords: 'chứng thực chữ ký, xác nhận chữ ký, sơ yếu lý lịch, giấy ủy quyền, điểm chỉ',
  lifeEvents: [lifeEvents.work, lifeEvents.residence],
  routing: 'choice',
})

export const certifiedTransaction = procedure({
  portalId: '019d2bfd-95fa-70ca-93fd-4cab11b87897',
  code: '2.001035',
  name: 'Chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở',
  promulgator: ministries.justice,
  field: fields.certification,
  decision: ['858/QĐ-BTP', '2026-03-27'],
  legalKind: 'NOT_ASSIGNED_REGULATION',
  subjects: subjects('ĐT1', 'ĐT2', 'ĐT9'),
  legalBases: laws(
    '23/2015/NĐ-CP',
    '280/2025/NĐ-CP',
    '66.7/2025/NQ-CP',
    '18/2026/NĐ-CP',
    '226/2016/TT-BTC',
    '01/2020/TT-BTP',
  ),
  summary:
    'Chứng thực hợp đồng mua bán, tặng cho, thuê, vay, ủy quyền về xe cộ, nhà đất và tài sản khác. Nhà đất thì làm tại xã, phường trong tỉnh nơi có nhà đất.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Soạn hợp đồng', 'Tự soạn hoặc dùng mẫu; các bên chưa ký vội.'],
    ['Nộp hồ sơ', 'Nộp trên Cổng để cán bộ xem trước, gửi bưu điện hoặc mang đến.'],
    ['Cùng đến ký', 'Các bên ký từng trang trước mặt người chứng thực.'],
    ['Nhận hợp đồng', 'Nhận trong ngày; việc phức tạp thì hẹn tối đa 2 ngày làm việc.'],
  ],
  channels: everyWay({
    limit: sameDay,
    fees: [fee(50_000, 'mỗi giao dịch. Miễn khi vay vốn làm nông nghiệp theo Nghị định 55/2015/NĐ-CP.')],
  }),
  papers: { 'Hồ sơ': [draft('000.00.00.G15-KQ004923', 'Dự thảo giao dịch'), ownership('000.00.00.G15-KQ004924')] },
  results: [['KQ.G15.000023', 'Giao dịch được chứng thực']],
  returning: ['Trực tiếp'],
  keywords: 'chứng thực hợp đồng, mua bán xe, hợp đồng tặng cho đất, hợp đồng thuê nhà, giấy ủy quyền bán đất',
  lifeEvents: [lifeEvents.home, lifeEvents.vehicle, lifeEvents.contractDisputes],
  routing: 'object-place',
})

export const certifiedWill = procedure({
  portalId: '019d2bfd-95f0-7610-845f-c097f144bd55',
  code: '2.001019',
  name: 'Chứng thực di chúc',
  promulgator: ministries.justice,
  field: fields.certification,
  decision: ['858/QĐ-BTP', '2026-03-27'],
  legalKind: 'NOT_ASSIGNED_REGULATION',
  subjects: subjects('ĐT9', 'ĐT1', 'ĐT2'),
  legalBases: laws(
    '23/2015/NĐ-CP',
    '66.7/2025/NQ-CP',
    '280/2025/NĐ-CP',
    '18/2026/NĐ-CP',
    '226/2016/TT-BTC',
    '01/2020/TT-BTP',
  ),
  summary:
    'Chứng thực di chúc để sau này con cháu không tranh cãi thật giả. Người lập phải minh mẫn, tự nguyện và tự mình ký.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Soạn di chúc', 'Ghi rõ tài sản, ai hưởng phần nào.'],
    ['Nộp trước', 'Gửi dự thảo trên Cổng hoặc mang đến; người già yếu có thể mời cán bộ đến nhà.'],
    ['Ký trước mặt cán bộ', 'Người lập di chúc ký từng trang; không đọc, không ký được thì có hai người làm chứng.'],
    ['Nhận di chúc', 'Nhận trong ngày làm việc.'],
  ],
  channels: everyWay({ limit: sameDay, fees: [fee(50_000, 'mỗi di chúc')] }),
  papers: { 'Hồ sơ': [draft('000.00.00.G15-KQ2007', 'Dự thảo di chúc'), ownership('000.00.00.G15-KQ004925')] },
  results: [['KQ.G15.000029', 'Di chúc được chứng thực']],
  returning: ['Trực tiếp'],
  keywords: 'làm di chúc, lập di chúc, chia tài sản cho con, thừa kế',
  lifeEvents: [lifeEvents.family, lifeEvents.retirement],
  routing: 'choice',
})
