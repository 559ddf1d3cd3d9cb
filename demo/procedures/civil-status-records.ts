import {
  caseOf,
  copyOf,
  councilFee,
  days,
  declaration,
  everyWay,
  fee,
  paper,
  procedure,
  sameDay,
  workingDays,
} from './procedure.ts'
import { communePeoplesCommittee, fields, justiceDepartment, ministries, subjects } from './ministries.ts'
import { identityPaper, mandate, residencePaper } from './civil-status-papers.ts'
import { lifeEvents } from './life-events.ts'
import { laws } from './laws.ts'
import { checked, fileAtCommune, registered, returned } from './steps.ts'

const meritFree = 'Gia đình có công, hộ nghèo, người khuyết tật: miễn.'

export const civilStatusCopy = procedure({
  portalId: '019d2bfd-867c-72db-b6a7-dcbd8c763807',
  code: '2.000635',
  name: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
  promulgator: ministries.justice,
  field: fields.civilStatus,
  decision: ['163/QĐ-BTP', '2026-01-16'],
  levels: ['province', 'commune'],
  legalKind: 'NOT_ASSIGNED_REGULATION',
  subjects: subjects('ĐT9', 'ĐT1'),
  legalBases: laws(
    '60/2014/QH13',
    '123/2015/NĐ-CP',
    '87/2020/NĐ-CP',
    '66.7/2025/NQ-CP',
    '07/2025/NĐ-CP',
    '120/2025/NĐ-CP',
    '18/2026/NĐ-CP',
    '281/2016/TT-BTC',
    '85/2019/TT-BTC',
    '04/2020/TT-BTP',
  ),
  summary:
    'Xin thêm bản sao Giấy khai sinh, trích lục kết hôn, khai tử và các trích lục khác từ sổ gốc. Xin ở xã, phường hay Sở Tư pháp nào cũng được, không cần về nơi đã đăng ký.',
  executing: [communePeoplesCommittee, justiceDepartment],
  steps: [
    [
      'Chọn loại trích lục',
      'Cho biết bạn cần bản sao của việc nào, của ai, đăng ký ở đâu, ngày nào nếu nhớ, và cần mấy bản.',
    ],
    fileAtCommune,
    ['Tra sổ', 'Công chức tìm trong cơ sở dữ liệu hộ tịch; chưa có thì nơi giữ sổ gốc gửi thông tin sang.'],
    returned,
  ],
  channels: everyWay({ limit: sameDay, fees: [fee(8000, 'mỗi bản sao')] }),
  papers: {
    'Tờ khai': [
      declaration('000.00.00.G15-KQ003984', 'Tờ khai xin bản sao trích lục (điền ngay trên Cổng)'),
      paper('000.00.00.G15-KQ003037', 'Văn bản yêu cầu của cơ quan, tổ chức (khi người xin không phải cá nhân)'),
    ],
    'Giấy tờ nộp kèm': [mandate('000.00.00.G15-KQ003040')],
    'Giấy tờ chỉ cần cho xem': [identityPaper, residencePaper],
  },
  cases: [
    caseOf('2.000635.02', 'Đã có dữ liệu, nhận trước 15 giờ', days(1)),
    caseOf('2.000635.03', 'Nhận sau 15 giờ', workingDays(1)),
    caseOf('2.000635.01', 'Phải tìm trong sổ giấy lưu ở nơi khác', workingDays(15)),
  ],
  results: [['KQ.G15.000342', 'Bản sao Trích lục hộ tịch, bản sao Giấy khai sinh']],
  keywords:
    'bản sao giấy khai sinh, trích lục khai sinh, trích lục kết hôn, mất giấy khai sinh, xin lại giấy khai sinh',
  lifeEvents: [lifeEvents.family, lifeEvents.study, lifeEvents.smallChild],
  routing: 'choice',
})

export const civilStatusCorrection = procedure({
  portalId: '019d2bfd-671e-714b-8fd6-8230c82f7867',
  code: '1.004859',
  name: 'Thủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
  promulgator: ministries.justice,
  field: fields.civilStatus,
  decision: ['163/QĐ-BTP', '2026-01-16'],
  subjects: subjects('ĐT1'),
  legalBases: laws(
    '60/2014/QH13',
    '91/2015/QH13',
    '123/2015/NĐ-CP',
    '87/2020/NĐ-CP',
    '07/2025/NĐ-CP',
    '120/2025/NĐ-CP',
    '66.7/2025/NQ-CP',
    '18/2026/NĐ-CP',
    '85/2019/TT-BTC',
    '04/2020/TT-BTP',
  ),
  summary:
    'Đổi họ tên, sửa chỗ sai hoặc thêm chỗ thiếu trong giấy tờ hộ tịch, xác định lại dân tộc. Sửa sai phải có giấy tờ chứng minh là đã ghi nhầm.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Chọn việc cần làm', 'Thay đổi, cải chính, bổ sung hay xác định lại dân tộc; ghi rõ nội dung cũ và nội dung mới.'],
    fileAtCommune,
    checked,
    ['Xem xét căn cứ', 'Công chức đối chiếu giấy tờ; cần xác minh thì thêm tối đa 3 ngày làm việc.'],
    registered,
    returned,
  ],
  channels: everyWay({
    limit: workingDays(
      3,
      'Bổ sung thông tin: trong ngày. Các việc khác: 3 ngày làm việc, cần xác minh thì thêm tối đa 3 ngày.',
    ),
    fees: [councilFee(meritFree)],
  }),
  papers: {
    'Tờ khai': [
      declaration('000.00.00.G15-KQ003973', 'Tờ khai thay đổi, cải chính, bổ sung hộ tịch (điền ngay trên Cổng)'),
    ],
    'Giấy tờ nộp kèm': [
      paper('000.00.00.G15-KQ003434', 'Giấy tờ làm căn cứ để thay đổi, sửa hoặc bổ sung'),
      mandate('000.00.00.G15-KQ003435'),
    ],
    'Giấy tờ chỉ cần cho xem': [identityPaper],
  },
  cases: [
    caseOf('1.004859.01', 'Bổ sung thông tin hộ tịch', workingDays(1)),
    caseOf('1.004859.02', 'Thay đổi, cải chính hộ tịch', workingDays(3)),
    caseOf('1.004859.03', 'Xác định lại dân tộc', workingDays(3)),
  ],
  results: [['KQ.G15.000037', 'Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc']],
  keywords: 'đổi tên, cải chính hộ tịch, sửa giấy khai sinh, sai ngày sinh, sai tên, đổi họ, xác định lại dân tộc',
  lifeEvents: [lifeEvents.family, lifeEvents.residence],
  routing: 'residence',
})

export const birthReRegistration = procedure({
  portalId: '019d2bfd-6eac-7598-b88b-15f8a61b366a',
  code: '1.004884',
  name: 'Thủ tục đăng ký lại khai sinh',
  promulgator: ministries.justice,
  field: fields.civilStatus,
  decision: ['163/QĐ-BTP', '2026-01-16'],
  subjects: subjects('ĐT1'),
  legalBases: laws(
    '60/2014/QH13',
    '123/2015/NĐ-CP',
    '87/2020/NĐ-CP',
    '07/2025/NĐ-CP',
    '120/2025/NĐ-CP',
    '66.7/2025/NQ-CP',
    '18/2026/NĐ-CP',
    '85/2019/TT-BTC',
    '04/2020/TT-BTP',
  ),
  summary:
    'Dành cho người đã đăng ký khai sinh trước ngày 01/01/2016 nhưng cả sổ gốc lẫn bản chính đều mất. Chỉ làm khi người đó còn sống.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Gom giấy tờ còn giữ', 'Tìm mọi giấy tờ có thông tin khai sinh: bản sao cũ, học bạ, lý lịch, hồ sơ cá nhân.'],
    fileAtCommune,
    ['Hỏi nơi đã đăng ký', 'Nơi đăng ký trước đây khác nơi bạn nộp thì hai nơi tự trao đổi với nhau.'],
    registered,
    returned,
  ],
  channels: everyWay({
    limit: workingDays(5, 'Nơi nộp khác nơi đã đăng ký thì thêm thời gian xác minh.'),
    fees: [councilFee(meritFree)],
  }),
  papers: {
    'Tờ khai': [
      declaration('000.00.00.G15-KQ004947', 'Tờ khai đăng ký lại khai sinh, có lời cam đoan (điền ngay trên Cổng)'),
    ],
    'Giấy tờ nộp kèm': [
      copyOf('000.00.00.G15-KQ003136', 'Bản sao Giấy khai sinh cũ nếu còn'),
      copyOf('000.00.00.G15-KQ003137', 'Bản sao hồ sơ, giấy tờ cá nhân khác có thông tin khai sinh'),
      paper(
        '000.00.00.G15-KQ003479',
        'Xác nhận của thủ trưởng cơ quan (nếu bạn là cán bộ, công chức, lực lượng vũ trang)',
      ),
      mandate('000.00.00.G15-KQ003139'),
    ],
    'Giấy tờ chỉ cần cho xem': [identityPaper, residencePaper],
  },
  results: [['KQ.G15.000031', 'Giấy khai sinh']],
  keywords: 'đăng ký lại khai sinh, mất giấy khai sinh gốc, làm lại giấy khai sinh',
  lifeEvents: [lifeEvents.family],
  routing: 'residence',
})
