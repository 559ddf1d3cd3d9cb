import {
  caseOf,
  copyOf,
  councilFee,
  declaration,
  everyWay,
  free,
  paper,
  procedure,
  serviceFee,
  uncounted,
  workingDays,
} from './procedure.ts'
import { communePeoplesCommittee, fields, ministries, subjects } from './ministries.ts'
import { identityPaper, mandate, residencePaper } from './civil-status-papers.ts'
import { lifeEvents } from './life-events.ts'
import { laws } from './laws.ts'
import { checked, fileAtCommune, registered, returned } from './steps.ts'

const meritFree = 'Gia đình có công, hộ nghèo, người khuyết tật: miễn.'

export const parentRecognition = procedure({
  portalId: '019d2bfd-3fa6-722f-ac1a-e949c8ce3418',
  code: '1.001022',
  name: 'Thủ tục đăng ký nhận cha, mẹ, con',
  promulgator: ministries.justice,
  field: fields.civilStatus,
  decision: ['163/QĐ-BTP', '2026-01-16'],
  subjects: subjects('ĐT1'),
  legalBases: laws(
    '60/2014/QH13',
    '52/2014/QH13',
    '123/2015/NĐ-CP',
    '87/2020/NĐ-CP',
    '120/2025/NĐ-CP',
    '66.7/2025/NQ-CP',
    '07/2025/NĐ-CP',
    '18/2026/NĐ-CP',
    '85/2019/TT-BTC',
    '04/2020/TT-BTP',
  ),
  summary:
    'Để pháp luật công nhận ai là cha, mẹ, con của nhau khi không có tranh chấp. Hai bên cùng có mặt khi đăng ký.',
  executing: [communePeoplesCommittee],
  steps: [
    [
      'Chuẩn bị chứng cứ',
      'Kết quả giám định gen là chứng cứ rõ nhất; không có thì hai bên viết cam đoan và có hai người làm chứng.',
    ],
    fileAtCommune,
    checked,
    registered,
    ['Cùng đến ký', 'Hai bên cùng ký vào sổ; mỗi bên nhận một bản trích lục.'],
  ],
  channels: everyWay({
    limit: workingDays(3, 'Cần xác minh thì thêm tối đa 5 ngày làm việc.'),
    fees: [councilFee(meritFree)],
  }),
  papers: {
    'Tờ khai': [declaration('000.00.00.G15-KQ003970', 'Tờ khai đăng ký nhận cha, mẹ, con (điền ngay trên Cổng)')],
    'Giấy tờ nộp kèm': [
      paper('000.00.00.G15-KQ003249', 'Văn bản của cơ quan y tế, giám định xác nhận quan hệ cha con, mẹ con'),
      paper('000.00.00.G15-KQ003250', 'Văn bản cam đoan của hai bên và người làm chứng (khi không có văn bản trên)'),
    ],
    'Giấy tờ chỉ cần cho xem': [identityPaper],
  },
  cases: [
    caseOf(
      '1.001022.01',
      'Đăng ký nhận cha, mẹ, con',
      uncounted('3 ngày làm việc; cần xác minh thì thêm tối đa 5 ngày làm việc'),
    ),
  ],
  results: [['KQ.G15.000033', 'Trích lục đăng ký nhận cha, mẹ, con']],
  returning: ['Trực tiếp'],
  keywords: 'nhận con, nhận cha, xét nghiệm ADN, con ngoài giá thú, thêm tên cha vào giấy khai sinh',
  lifeEvents: [lifeEvents.family, lifeEvents.smallChild],
  routing: 'residence',
})

export const guardianship = procedure({
  portalId: '019d2bfd-671b-75fa-82fb-8ad05a37f638',
  code: '1.004837',
  name: 'Thủ tục đăng ký giám hộ',
  promulgator: ministries.justice,
  field: fields.civilStatus,
  decision: ['163/QĐ-BTP', '2026-01-16'],
  subjects: subjects('DT12', 'ĐT1'),
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
    'Đăng ký người chăm lo và đại diện cho trẻ không còn cha mẹ hoặc người không tự lo được việc của mình. Có hai kiểu: giám hộ đương nhiên theo luật và giám hộ do được cử.',
  executing: [communePeoplesCommittee],
  steps: [
    [
      'Xác định kiểu giám hộ',
      'Anh chị, ông bà, cô chú theo thứ tự luật định là giám hộ đương nhiên; không có ai thì Ủy ban cử.',
    ],
    fileAtCommune,
    checked,
    registered,
    returned,
  ],
  channels: everyWay({ limit: workingDays(3), fees: [free('Chỉ thu phí khi xin thêm bản sao trích lục.')] }),
  papers: {
    'Tờ khai': [declaration('000.00.00.G15-KQ003968', 'Tờ khai đăng ký giám hộ (điền ngay trên Cổng)')],
    'Giấy tờ nộp kèm': [
      paper('000.00.00.G15-KQ003400', 'Văn bản cử người giám hộ (khi giám hộ do được cử)'),
      paper('000.00.00.G15-KQ003401', 'Giấy tờ chứng minh đủ điều kiện giám hộ đương nhiên'),
      mandate('000.00.00.G15-KQ003402'),
    ],
    'Giấy tờ chỉ cần cho xem': [identityPaper, residencePaper],
  },
  cases: [caseOf('1.004837.01', 'Giám hộ cần xác minh', workingDays(5))],
  results: [['KQ.G15.000035', 'Trích lục đăng ký giám hộ']],
  keywords: 'giám hộ, người giám hộ, nuôi cháu mồ côi, đại diện cho trẻ em',
  lifeEvents: [lifeEvents.family, lifeEvents.smallChild],
  routing: 'residence',
})

export const marriageWithForeigner = procedure({
  portalId: '019d2bfd-8e13-728a-a0cd-635811d8432e',
  code: '2.000806',
  name: 'Thủ tục đăng ký kết hôn có yếu tố nước ngoài',
  promulgator: ministries.justice,
  field: fields.civilStatus,
  decision: ['163/QĐ-BTP', '2026-01-16'],
  legalKind: 'NOT_ASSIGNED_REGULATION',
  subjects: subjects('DT12', 'ĐT1'),
  legalBases: laws(
    '52/2014/QH13',
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
    'Dành cho người Việt Nam kết hôn với người nước ngoài, hoặc khi một bên định cư ở nước ngoài. Từ 01/7/2025 làm ngay tại xã, phường nơi người Việt Nam cư trú.',
  executing: [communePeoplesCommittee],
  steps: [
    [
      'Xin giấy tờ ở nước ngoài trước',
      'Giấy chứng minh độc thân của bên nước ngoài phải được hợp pháp hóa lãnh sự và dịch sang tiếng Việt.',
    ],
    fileAtCommune,
    ['Thẩm tra', 'Công chức xem xét hồ sơ; thấy cần thì mời hai bên đến làm rõ việc tự nguyện kết hôn.'],
    [
      'Cùng đến nhận giấy',
      'Hai bên có mặt, ký sổ và nhận Giấy chứng nhận kết hôn trong 60 ngày kể từ khi được thông báo.',
    ],
  ],
  channels: everyWay({
    limit: uncounted('5 ngày làm việc kể từ khi đủ hồ sơ; cần xác minh, phỏng vấn thì tối đa 10 ngày làm việc'),
    fees: [councilFee(meritFree)],
  }),
  papers: {
    'Tờ khai': [
      declaration('000.00.00.G15-KQ003969', 'Tờ khai đăng ký kết hôn, khai chung cho hai người (điền ngay trên Cổng)'),
    ],
    'Giấy tờ nộp kèm': [
      paper('000.00.00.G15-KQ002941', 'Giấy chứng minh tình trạng hôn nhân của bên nước ngoài'),
      paper('000.00.00.G15-KQ002940', 'Giấy của cơ sở y tế xác nhận đủ khả năng nhận thức, làm chủ hành vi'),
      paper('000.00.00.G15-KQ002943', 'Bản sao hộ chiếu của bên nước ngoài hoặc định cư ở nước ngoài'),
      paper('000.00.00.G15-KQ002946', 'Trích lục ghi chú ly hôn (nếu đã ly hôn ở nước ngoài)'),
      paper('000.00.00.G15-KQ002947', 'Xác nhận của cơ quan (nếu là công chức, viên chức, lực lượng vũ trang)'),
    ],
    'Giấy tờ chỉ cần cho xem': [identityPaper, residencePaper],
  },
  cases: [caseOf('2.000806.01', 'Cần xác minh, phỏng vấn', workingDays(10))],
  results: [['KQ.G15.000032', 'Giấy chứng nhận kết hôn']],
  returning: ['Trực tiếp'],
  keywords: 'kết hôn với người nước ngoài, lấy chồng tây, lấy vợ nước ngoài, kết hôn việt kiều',
  lifeEvents: [lifeEvents.family],
  routing: 'residence',
})

export const domesticAdoption = procedure({
  portalId: '019d2bfd-9dae-705f-a893-0c4e1f0c32a7',
  code: '2.001263',
  name: 'Đăng ký việc nuôi con nuôi trong nước',
  promulgator: ministries.justice,
  field: fields.adoption,
  decision: ['361/QĐ-BTP', '2026-01-23'],
  legalKind: 'NOT_ASSIGNED_REGULATION',
  subjects: subjects('ĐT1'),
  legalBases: laws(
    '24/2019/NĐ-CP',
    '66.7/2025/NQ-CP',
    '06/2025/NĐ-CP',
    '120/2025/NĐ-CP',
    '18/2026/NĐ-CP',
    '10/2020/TT-BTP',
  ),
  summary:
    'Người Việt Nam nhận trẻ em Việt Nam làm con nuôi một cách hợp pháp. Nộp tại xã, phường nơi trẻ hoặc người nhận nuôi thường trú.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Chuẩn bị hai bộ giấy tờ', 'Một bộ của người nhận nuôi, một bộ của trẻ.'],
    fileAtCommune,
    [
      'Lấy ý kiến',
      'Công chức hỏi cha mẹ đẻ hoặc người giám hộ, và hỏi chính trẻ nếu từ đủ 9 tuổi; ai cũng có 15 ngày để nghĩ lại.',
    ],
    ['Trao giấy', 'Ủy ban ghi sổ và trao Giấy chứng nhận trước mặt cả hai bên.'],
  ],
  channels: everyWay({
    limit: uncounted(
      'Kiểm tra hồ sơ và lấy ý kiến khoảng 10 ngày làm việc; trao giấy sau khi hết 15 ngày suy nghĩ lại',
    ),
    fees: [
      serviceFee(
        400_000,
        'mỗi trường hợp. Miễn khi cha dượng, mẹ kế, cô cậu dì chú bác ruột nhận cháu, nhận trẻ khuyết tật, nhiễm HIV hoặc ở vùng đặc biệt khó khăn.',
      ),
    ],
  }),
  papers: {
    'Của người nhận nuôi': [
      paper('000.00.00.G15-KQ004721', 'Đơn xin nhận con nuôi'),
      copyOf('000.00.00.G15-003', 'Bản sao căn cước hoặc hộ chiếu'),
      paper('000.00.00.G15-004', 'Giấy tờ về tình trạng hôn nhân'),
      paper('000.00.00.G15-KQ004724', 'Giấy khám sức khỏe'),
      paper('000.00.00.G15-KQ004725', 'Xác nhận hoàn cảnh gia đình, chỗ ở, điều kiện kinh tế'),
    ],
    'Của trẻ được nhận': [
      paper('000.00.00.G15-KQ004727', 'Giấy khai sinh'),
      paper('000.00.00.G15-KQ004728', 'Giấy khám sức khỏe'),
      paper('000.00.00.G15-KQ004729', 'Hai ảnh toàn thân chụp trong 6 tháng'),
      paper('000.00.00.G15-KQ004731', 'Quyết định tiếp nhận (khi trẻ ở cơ sở nuôi dưỡng)'),
    ],
  },
  requirements:
    'Người nhận nuôi có đủ năng lực hành vi, hơn con nuôi từ 20 tuổi, có sức khỏe, kinh tế, chỗ ở và tư cách đạo đức tốt.',
  results: [['KQ.G15.000002', 'Giấy chứng nhận nuôi con nuôi trong nước']],
  returning: ['Trực tiếp'],
  keywords: 'nhận con nuôi, xin con nuôi, nuôi con nuôi, giấy chứng nhận con nuôi',
  lifeEvents: [lifeEvents.family, lifeEvents.smallChild],
  routing: 'residence',
})
