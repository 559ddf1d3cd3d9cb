import {
  caseOf,
  councilFee,
  days,
  declaration,
  everyWay,
  free,
  inPerson,
  paper,
  procedure,
  sameDay,
  workingDays,
} from './procedure.ts'
import { communePeoplesCommittee, fields, ministries, subjects } from './ministries.ts'
import { identityPaper, mandate, residencePaper } from './civil-status-papers.ts'
import { lifeEvents } from './life-events.ts'
import { laws } from './laws.ts'
import { checked, fileAtCommune, registered, returned } from './steps.ts'
import { birthRules, marriageRules } from './civil-status-rules.ts'

export const birthRegistration = procedure({
  portalId: '019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7',
  code: '1.001193',
  name: 'Thủ tục đăng ký khai sinh',
  promulgator: ministries.justice,
  field: fields.civilStatus,
  decision: ['163/QĐ-BTP', '2026-01-16'],
  subjects: subjects('ĐT1', 'DT12'),
  legalBases: laws(
    '60/2014/QH13',
    '123/2015/NĐ-CP',
    '87/2020/NĐ-CP',
    '66.7/2025/NQ-CP',
    '07/2025/NĐ-CP',
    '120/2025/NĐ-CP',
    '18/2026/NĐ-CP',
    '85/2019/TT-BTC',
    '04/2020/TT-BTP',
  ),
  summary:
    'Làm Giấy khai sinh cho trẻ mới sinh, giấy tờ đầu tiên của mỗi người và là căn cứ cho mọi giấy tờ về sau. Cha hoặc mẹ đi khai trong 60 ngày kể từ ngày sinh; không đi được thì ông, bà hoặc người thân khai thay.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Khai thông tin', 'Điền tờ khai điện tử về trẻ, cha và mẹ; chọn nơi cư trú của cha hoặc mẹ làm nơi đăng ký.'],
    fileAtCommune,
    checked,
    registered,
    [
      'Lấy số định danh',
      'Phần mềm lấy số định danh cá nhân cho trẻ từ Cơ sở dữ liệu quốc gia về dân cư và in lên Giấy khai sinh.',
    ],
    returned,
  ],
  channels: everyWay({
    limit: sameDay,
    fees: [
      free('Không thu lệ phí khi khai đúng hạn. Khai muộn hoặc xin thêm bản sao thì theo mức của tỉnh, thành phố.'),
    ],
  }),
  papers: {
    'Tờ khai': [declaration('000.00.00.G15-KQ003967', 'Tờ khai đăng ký khai sinh (điền ngay trên Cổng)')],
    'Giấy tờ nộp kèm': [
      paper(
        '000.00.00.G15-KQ004389',
        'Giấy chứng sinh; không có thì văn bản của người làm chứng, hoặc giấy cam đoan về việc sinh',
      ),
      paper('000.00.00.G15-KQ003208', 'Biên bản trẻ bị bỏ rơi (chỉ khi trẻ bị bỏ rơi)'),
      paper('000.00.00.G15-KQ003303', 'Xác nhận của cơ sở y tế về mang thai hộ (chỉ khi trẻ sinh ra nhờ mang thai hộ)'),
      mandate('000.00.00.G15-KQ003159'),
    ],
    'Giấy tờ chỉ cần cho xem': [identityPaper, residencePaper],
  },
  results: [['KQ.G15.000031', 'Giấy khai sinh']],
  keywords:
    'giấy khai sinh, làm khai sinh cho con, khai sinh em bé, khai sinh muộn, con mới đẻ, chứng sinh, đặt tên con',
  note: 'Giấy chứng sinh điện tử đã ký số thì không cần nộp bản giấy.',
  lifeEvents: [lifeEvents.smallChild],
  routing: 'residence',
  rules: birthRules,
})

export const deathRegistration = procedure({
  portalId: '019d2bfd-3fac-7489-b53b-9c6c958f2da4',
  code: '1.000656',
  name: 'Thủ tục đăng ký khai tử',
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
    'Đăng ký khi người thân qua đời để nhận Trích lục khai tử, cần cho việc mai táng, thừa kế và hưởng trợ cấp. Người thân khai trong 15 ngày kể từ ngày mất.',
  executing: [communePeoplesCommittee],
  steps: [
    [
      'Chuẩn bị giấy báo tử',
      'Xin Giấy báo tử ở bệnh viện, trạm y tế hoặc nơi có thẩm quyền; cơ sở y tế đã gửi bản điện tử thì không cần bản giấy.',
    ],
    fileAtCommune,
    checked,
    ['Xác minh khi cần', 'Việc mất đã lâu hoặc chưa rõ thì Ủy ban xác minh, tối đa 5 ngày làm việc.'],
    registered,
    returned,
  ],
  channels: everyWay({
    limit: sameDay,
    fees: [councilFee('Khai đúng hạn, gia đình có công, hộ nghèo, người khuyết tật: miễn.')],
  }),
  papers: {
    'Tờ khai': [declaration('000.00.00.G15-KQ003971', 'Tờ khai đăng ký khai tử (điền ngay trên Cổng)')],
    'Giấy tờ nộp kèm': [
      paper('000.00.00.G15-KQ004376', 'Giấy báo tử hoặc giấy tờ thay thế'),
      paper('000.00.00.G15-KQ003285', 'Giấy tờ chứng minh việc chết (khi đã lâu và không còn Giấy báo tử)'),
      mandate('000.00.00.G15-KQ002966'),
    ],
    'Giấy tờ chỉ cần cho xem': [
      identityPaper,
      paper('000.00.00.G15-KQ003852', 'Giấy tờ về nơi cư trú cuối cùng của người mất (khi cơ sở dữ liệu chưa có)'),
    ],
  },
  cases: [
    caseOf('1.000656.02', 'Hồ sơ rõ ràng, nhận trước 15 giờ', days(1)),
    caseOf('1.000656.03', 'Hồ sơ nhận sau 15 giờ', days(2)),
    caseOf('1.000656.01', 'Cần xác minh', workingDays(5)),
  ],
  results: [['KQ.G15.000034', 'Trích lục khai tử']],
  keywords: 'khai tử, giấy chứng tử, báo tử, người nhà mất, trích lục khai tử, xóa tên người chết',
  lifeEvents: [lifeEvents.death, lifeEvents.family],
  routing: 'residence',
})

export const marriageRegistration = procedure({
  portalId: '019d2bfd-3fac-7489-b53b-a15eb239a6fe',
  code: '1.000894',
  name: 'Thủ tục đăng ký kết hôn',
  promulgator: ministries.justice,
  field: fields.civilStatus,
  decision: ['163/QĐ-BTP', '2026-01-16'],
  subjects: subjects('ĐT1'),
  legalBases: laws(
    '60/2014/QH13',
    '52/2014/QH13',
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
    'Hai người Việt Nam trong nước đăng ký để trở thành vợ chồng hợp pháp và nhận Giấy chứng nhận kết hôn. Làm tại xã, phường nơi một trong hai người cư trú.',
  executing: [communePeoplesCommittee],
  steps: [
    [
      'Khai chung một tờ',
      'Hai bạn điền một tờ khai trên Cổng, ghi rõ số định danh và tình trạng hôn nhân của mỗi người.',
    ],
    fileAtCommune,
    [
      'Kiểm tra điều kiện',
      'Công chức tra cứu tình trạng hôn nhân của hai bạn; chưa rõ thì xác minh, tối đa 5 ngày làm việc.',
    ],
    [
      'Cùng đến ký',
      'Hai bạn cùng có mặt, ký vào Sổ đăng ký kết hôn và Giấy chứng nhận kết hôn, mỗi người nhận một bản.',
    ],
  ],
  channels: everyWay({
    limit: workingDays(
      1,
      'Trong ngày. Hồ sơ nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo; cần xác minh thì thêm tối đa 5 ngày làm việc.',
    ),
    fees: [
      free(
        'Miễn lệ phí cho công dân Việt Nam cư trú trong nước. Bản sao trích lục thu riêng theo Thông tư 281/2016/TT-BTC.',
      ),
    ],
  }),
  papers: {
    'Tờ khai': [
      declaration('000.00.00.G15-KQ003969', 'Tờ khai đăng ký kết hôn, khai chung cho hai người (điền ngay trên Cổng)'),
    ],
    'Giấy tờ chỉ cần cho xem': [identityPaper, residencePaper],
  },
  requirements:
    'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi; hai bên tự nguyện; không ai đang có vợ, có chồng; không thuộc trường hợp luật cấm kết hôn.',
  results: [['KQ.G15.000032', 'Giấy chứng nhận kết hôn']],
  returning: ['Trực tiếp'],
  keywords: 'đăng ký kết hôn, giấy kết hôn, cưới, lấy vợ, lấy chồng, hôn thú',
  lifeEvents: [lifeEvents.family],
  routing: 'residence',
  rules: marriageRules,
})

export const maritalStatus = procedure({
  portalId: '019d2bfd-6eb3-7019-bf3f-fc58c9ee44b9',
  code: '1.004873',
  name: 'Thủ tục cấp Giấy xác nhận tình trạng hôn nhân',
  promulgator: ministries.justice,
  field: fields.civilStatus,
  decision: ['163/QĐ-BTP', '2026-01-16'],
  subjects: subjects('ĐT1', 'DT12'),
  legalBases: laws(
    '60/2014/QH13',
    '52/2014/QH13',
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
    'Xin giấy nói rõ bạn chưa kết hôn, đang có vợ chồng, đã ly hôn hoặc vợ chồng đã mất. Giấy có giá trị 6 tháng, thường dùng khi kết hôn, mua bán nhà đất, vay vốn hoặc ra nước ngoài.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Khai rõ mục đích', 'Điền tờ khai, ghi giấy dùng vào việc gì; xin để kết hôn thì ghi kết hôn với ai và ở đâu.'],
    fileAtCommune,
    [
      'Kiểm tra, xác minh',
      'Công chức tra cứu sổ hộ tịch và nơi bạn từng thường trú; nơi kia chưa trả lời thì bạn được viết cam đoan.',
    ],
    returned,
  ],
  channels: everyWay({
    limit: workingDays(3),
    fees: [councilFee('Gia đình có công, hộ nghèo, người khuyết tật: miễn.')],
  }),
  papers: {
    'Tờ khai': [
      declaration('000.00.00.G15-KQ004012', 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân (điền ngay trên Cổng)'),
    ],
    'Giấy tờ nộp kèm': [
      paper('000.00.00.G15-KQ003453', 'Giấy xác nhận tình trạng hôn nhân đã cấp lần trước (khi xin cấp lại)', {
        acceptedResults: ['KQ.G15.000038'],
      }),
      mandate('000.00.00.G15-KQ003454'),
    ],
    'Giấy tờ chỉ cần cho xem': [identityPaper, residencePaper],
  },
  results: [['KQ.G15.000038', 'Giấy xác nhận tình trạng hôn nhân']],
  keywords: 'giấy độc thân, xác nhận độc thân, xác nhận tình trạng hôn nhân, giấy chưa kết hôn, giấy xác nhận ly hôn',
  lifeEvents: [lifeEvents.family],
  routing: 'residence',
})

/** Joined-up on paper only: the one-visit service over the counter. */
export const birthResidenceInsurance = procedure({
  portalId: '019d2bfd-95d8-77dd-86c5-880463eb8dbe',
  code: '2.000986',
  name: 'Liên thông thủ tục hành chính về đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
  promulgator: ministries.justice,
  field: fields.civilStatus,
  decision: ['QĐ/0001-BTP', '2019-08-01'],
  state: 'active',
  legalKind: 'NOT_ASSIGNED_REGULATION',
  subjects: subjects('ĐT1', 'DT13'),
  legalBases: laws('68/2020/QH14', '41/2024/QH15', '123/2015/NĐ-CP', '05/2015/TTLT-BTP-BCA-BYT'),
  summary:
    'Làm cùng một lúc ba việc cho trẻ dưới 6 tuổi: khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế. Bạn chỉ nộp hồ sơ một lần ở xã, phường; ba cơ quan tự chuyển cho nhau.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Đến xã, phường', 'Mang giấy tờ đến Bộ phận Một cửa nơi cư trú của cha hoặc mẹ. Thủ tục này chưa nhận qua mạng.'],
    checked,
    ['Ba cơ quan cùng làm', 'Ủy ban đăng ký khai sinh rồi chuyển hồ sơ sang Công an và Bảo hiểm xã hội.'],
    ['Nhận kết quả', 'Bạn nhận cả ba kết quả tại nơi đã nộp.'],
  ],
  channels: [inPerson({ limit: days(20, 'Tối đa 20 ngày cho cả ba việc.'), fees: [free()] })],
  papers: {
    'Giấy tờ cần mang theo': [
      paper('000.00.00.G15-KQ1122', 'Tờ khai đăng ký khai sinh'),
      paper('000.00.00.G15-KQ1123', 'Giấy chứng sinh hoặc văn bản thay thế'),
      paper('000.00.00.G15-KQ1125', 'Ý kiến đồng ý của cha, mẹ (khi trẻ đăng ký thường trú với người khác)'),
      paper('000.00.00.G15-KQ1126', 'Tờ khai tham gia bảo hiểm y tế'),
    ],
  },
  results: [
    ['KQ.G15.000031', 'Giấy khai sinh'],
    ['KQ.G01.000065', 'Thông báo kết quả đăng ký thường trú'],
    ['KQ.G18.000047', 'Thẻ bảo hiểm y tế'],
  ],
  returning: ['Trực tiếp'],
  keywords: 'liên thông khai sinh, thẻ bảo hiểm y tế trẻ em, nhập khẩu cho con mới sinh, khai sinh và hộ khẩu',
  lifeEvents: [lifeEvents.smallChild, lifeEvents.health],
  routing: 'residence',
})
