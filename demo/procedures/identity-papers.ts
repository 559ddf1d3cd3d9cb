import {
  byPost,
  days,
  declaration,
  everyWay,
  fee,
  free,
  inPerson,
  online,
  paper,
  procedure,
  serviceFee,
  workingDays,
} from './procedure.ts'
import { communePolice, fields, ministries, provincePolice, subjects } from './ministries.ts'
import { lifeEvents } from './life-events.ts'
import { laws } from './laws.ts'
import { checked, returned, type Step } from './steps.ts'

const dc02 = declaration('000.00.00.G01-KQ002927', 'Mẫu DC02, phiếu đề nghị về căn cước (điền ngay trên Cổng)')
const printedSlip = (code: string) => paper(code, 'Phiếu CC01, cán bộ in từ cơ sở dữ liệu để bạn kiểm tra và ký')
const guardianPaper = paper(
  '000.00.00.G01-KQ002935',
  'Giấy tờ của người đại diện hợp pháp (khi làm cho trẻ dưới 14 tuổi)',
)
const onSite = 'Đặt hẹn trên Cổng hoặc VNeID; khi đến, cán bộ chụp ảnh, lấy vân tay và mống mắt.'
const book: Step = ['Đặt hẹn', 'Chọn ngày giờ và Công an xã, phường bất kỳ trong cả nước.']
const capture: Step = ['Đến chụp ảnh, lấy vân tay', 'Mang theo thẻ cũ nếu có. Cán bộ in phiếu để bạn xem lại và ký.']
const half = (full: string, halved: string) =>
  `mỗi thẻ. Đến hết ngày 31/12/2026 chỉ thu một nửa mức ${full}, tức ${halved} (Thông tư 64/2025/TT-BTC).`

export const identityCardAdult = procedure({
  portalId: '019d2bf7-9e11-77ef-bf03-ae190acb0be3',
  code: '1.014061',
  name: 'Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên',
  promulgator: ministries.security,
  field: fields.identityCards,
  decision: ['5710/QĐ-BCA-C06', '2025-07-01'],
  state: 'active',
  flags: { vertical: true },
  subjects: subjects('ĐT1'),
  legalBases: laws('26/2023/QH15', '70/2024/NĐ-CP', '17/2024/TT-BCA', '18/2024/TT-BCA', '53/2025/TT-BCA'),
  summary:
    'Làm thẻ căn cước lần đầu cho người từ đủ 14 tuổi. Làm ở Công an xã, phường nào cũng được và không mất tiền.',
  executing: [communePolice],
  authority: [communePolice],
  steps: [book, capture, returned],
  channels: [
    online({ limit: workingDays(7), text: onSite, fees: [free()] }),
    inPerson({ limit: workingDays(7), fees: [free()] }),
  ],
  papers: {
    'Giấy tờ': [
      dc02,
      paper('G01.000.000.000-KQ1971', 'Phiếu thu thập thông tin dân cư, mẫu DC01 (khi bạn chưa có dữ liệu)'),
      printedSlip('000.00.00.G01-KQ003457'),
    ],
  },
  results: [['KQ.G01.000023', 'Thẻ căn cước']],
  keywords: 'làm căn cước, làm CCCD, thẻ căn cước lần đầu, căn cước 14 tuổi, chứng minh nhân dân',
  lifeEvents: [lifeEvents.residence],
  routing: 'choice',
})

export const identityCardChild = procedure({
  portalId: '019d2bf7-9e16-74eb-bb7b-a492aadf15a0',
  code: '1.014062',
  name: 'Cấp thẻ căn cước cho người dưới 14 tuổi',
  promulgator: ministries.security,
  field: fields.identityCards,
  decision: ['5710/QĐ-BCA-C06', '2025-07-01'],
  state: 'active',
  flags: { vertical: true },
  subjects: subjects('ĐT1'),
  legalBases: laws('26/2023/QH15', '70/2024/NĐ-CP', '17/2024/TT-BCA', '18/2024/TT-BCA', '53/2025/TT-BCA'),
  summary:
    'Làm thẻ căn cước cho trẻ dưới 14 tuổi khi gia đình muốn. Trẻ dưới 6 tuổi không phải đến; cha mẹ khai trên VNeID hoặc Cổng.',
  executing: [communePolice],
  authority: [communePolice],
  steps: [
    [
      'Cha mẹ khai thay',
      'Trẻ dưới 6 tuổi: khai qua mạng là đủ, không lấy vân tay. Trẻ từ 6 đến dưới 14 tuổi: đặt hẹn rồi đưa trẻ đến.',
    ],
    capture,
    returned,
  ],
  channels: everyWay({ limit: workingDays(7), fees: [free()] }),
  papers: { 'Giấy tờ': [dc02, guardianPaper, printedSlip('000.00.00.G01-KQ003458')] },
  results: [['KQ.G01.000023', 'Thẻ căn cước']],
  keywords: 'căn cước trẻ em, làm căn cước cho con, căn cước cho bé, CCCD dưới 14 tuổi',
  lifeEvents: [lifeEvents.residence, lifeEvents.smallChild],
  routing: 'choice',
})

export const identityCardExchange = procedure({
  portalId: '019d2bf7-9e0f-730b-9510-60349ebab5b2',
  code: '1.014063',
  name: 'Cấp đổi thẻ căn cước',
  promulgator: ministries.security,
  field: fields.identityCards,
  decision: ['5710/QĐ-BCA-C06', '2025-07-01'],
  state: 'active',
  flags: { vertical: true },
  subjects: subjects('ĐT1'),
  legalBases: laws(
    '26/2023/QH15',
    '70/2024/NĐ-CP',
    '18/2024/TT-BCA',
    '17/2024/TT-BCA',
    '73/2024/TT-BTC',
    '53/2025/TT-BCA',
    '64/2025/TT-BTC',
  ),
  summary:
    'Đổi thẻ khi đến tuổi 14, 25, 40, 60, khi đổi họ tên, khi thẻ hỏng hoặc thông tin trên thẻ sai. Đến tuổi đổi thẻ thì không mất tiền.',
  executing: [communePolice],
  authority: [communePolice],
  steps: [book, capture, ['Nộp lệ phí', 'Trả qua mạng hoặc tại quầy, trừ trường hợp được miễn.'], returned],
  channels: [
    online({ limit: workingDays(7), text: onSite, fees: [fee(50_000, half('50.000 đồng', '25.000 đồng'))] }),
    inPerson({ limit: workingDays(7), fees: [serviceFee(50_000, half('50.000 đồng', '25.000 đồng'))] }),
    byPost({ limit: workingDays(7), text: 'Chỉ để nhận thẻ; cước trả cho bưu điện.' }),
  ],
  papers: { 'Giấy tờ': [dc02, guardianPaper, printedSlip('000.00.00.G01-KQ003457')] },
  results: [['KQ.G01.000023', 'Thẻ căn cước']],
  keywords: 'đổi căn cước, đổi CCCD, căn cước hết hạn, gia hạn căn cước, sai thông tin căn cước',
  lifeEvents: [lifeEvents.residence],
  routing: 'choice',
})

export const identityCardReissue = procedure({
  portalId: '019d2bf7-9e0b-7681-bd68-83f1e84c1cc7',
  code: '1.014064',
  name: 'Cấp lại thẻ căn cước',
  promulgator: ministries.security,
  field: fields.identityCards,
  decision: ['5710/QĐ-BCA-C06', '2025-07-01'],
  state: 'active',
  flags: { vertical: true },
  subjects: subjects('ĐT1'),
  legalBases: laws('26/2023/QH15', '70/2024/NĐ-CP', '17/2024/TT-BCA', '18/2024/TT-BCA', '53/2025/TT-BCA'),
  summary:
    'Xin lại thẻ căn cước khi bị mất, hoặc thẻ hỏng không dùng được nữa. Ảnh và vân tay đã có thì làm hoàn toàn qua mạng được.',
  executing: [communePolice],
  authority: [communePolice],
  steps: [
    ['Báo mất và xin lại', 'Khai trên Cổng hoặc VNeID; hệ thống dùng lại ảnh, vân tay lần gần nhất.'],
    ['Nộp lệ phí', 'Trả qua mạng hoặc tại quầy.'],
    returned,
  ],
  channels: [
    online({ limit: workingDays(7), fees: [fee(70_000, half('70.000 đồng', '35.000 đồng'))] }),
    inPerson({ limit: workingDays(7), fees: [serviceFee(70_000, half('70.000 đồng', '35.000 đồng'))] }),
    byPost({ limit: workingDays(7), text: 'Chỉ để nhận thẻ; cước trả cho bưu điện.' }),
  ],
  papers: { 'Giấy tờ': [dc02, guardianPaper, printedSlip('000.00.00.G01-KQ003458')] },
  results: [['KQ.G01.000023', 'Thẻ căn cước']],
  keywords: 'mất căn cước, cấp lại CCCD, làm lại căn cước, rơi ví mất giấy tờ',
  lifeEvents: [lifeEvents.residence],
  routing: 'choice',
})

export const passport = procedure({
  portalId: '019d2bf7-5fda-7370-bc07-6f1fd02ffcc4',
  code: '1.001456',
  name: 'Cấp hộ chiếu phổ thông ở trong nước (thực hiện tại cấp tỉnh)',
  promulgator: ministries.security,
  field: fields.borders,
  decision: ['5568/QĐ-BCA', '2023-08-15'],
  levels: ['province'],
  flags: { vertical: true, fullProcess: true },
  subjects: subjects('ĐT1'),
  legalBases: laws('49/2019/QH14', '23/2023/QH15', '25/2021/TT-BTC', '31/2023/TT-BCA', '44/2023/TT-BTC'),
  summary:
    'Làm hộ chiếu phổ thông để đi nước ngoài, loại có chip hoặc không chip. Hộ chiếu của người từ 14 tuổi dùng được 10 năm, của trẻ em 5 năm.',
  executing: [provincePolice],
  steps: [
    ['Khai tờ khai', 'Người từ 14 tuổi dùng mẫu TK01, trẻ em dùng mẫu TK01a; tải ảnh 4x6 nền trắng.'],
    [
      'Nộp hồ sơ',
      'Gửi qua mạng khi giấy tờ đã chứng thực điện tử, hoặc đến Phòng Quản lý xuất nhập cảnh Công an tỉnh; lần đầu lấy hộ chiếu gắn chip phải đến lấy vân tay.',
    ],
    checked,
    ['Nộp lệ phí', 'Nộp qua mạng rẻ hơn nộp tại quầy.'],
    returned,
  ],
  channels: [
    online({
      limit: workingDays(8),
      fees: [fee(160_000, 'mỗi hộ chiếu; cấp lại do hỏng, mất: 320.000 đồng (Thông tư 44/2023/TT-BTC)')],
    }),
    byPost({
      limit: workingDays(8),
      fees: [fee(160_000, 'mỗi hộ chiếu; cấp lại do hỏng, mất: 320.000 đồng (Thông tư 44/2023/TT-BTC)')],
    }),
    inPerson({
      limit: workingDays(8),
      fees: [fee(200_000, 'mỗi hộ chiếu; cấp lại do hỏng, mất: 400.000 đồng (Thông tư 25/2021/TT-BTC)')],
    }),
  ],
  papers: {
    'Giấy tờ': [
      declaration('000.00.00.G01-KQ002627', 'Tờ khai đề nghị cấp hộ chiếu (điền ngay trên Cổng)'),
      paper('000.00.00.G01-KQ002628', 'Ảnh 4x6 cm chụp trong 6 tháng, nền trắng, không đeo kính'),
      paper('000.00.00.G01-KQ002629', 'Hộ chiếu còn hạn lần gần nhất, hoặc đơn báo mất'),
      paper('000.00.00.G01-KQ002630', 'Bản sao Giấy khai sinh (trẻ dưới 14 tuổi chưa có số định danh)', { copies: 1 }),
      paper('000.00.00.G01-KQ002631', 'Giấy tờ của người đại diện hợp pháp (trẻ em, người mất năng lực hành vi)', {
        copies: 1,
      }),
    ],
  },
  results: [['KQ.G01.000083', 'Hộ chiếu phổ thông có hoặc không gắn chip điện tử']],
  keywords: 'làm hộ chiếu, passport, hộ chiếu gắn chip, đổi hộ chiếu, hộ chiếu hết hạn, hộ chiếu cho con',
  lifeEvents: [lifeEvents.residence],
  routing: 'choice',
})

export const criminalRecord = procedure({
  portalId: '019d2bf7-bd79-75fb-a4c6-ba1bf85d20ad',
  code: '3.000333',
  name: 'Cấp Phiếu Lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam, người Việt Nam đang cư trú ở nước ngoài',
  promulgator: ministries.security,
  field: fields.criminalRecords,
  decision: ['1025/QĐ-BCA', '2025-02-25'],
  levels: ['province'],
  state: 'active',
  legalKind: 'OTHER',
  flags: { vertical: true, fullProcess: true },
  subjects: subjects('ĐT1', 'ĐT3', 'DT12'),
  legalBases: laws('28/2009/QH12'),
  summary:
    'Xin phiếu cho biết bạn có án tích hay không, dùng khi xin việc, đi học, định cư. Phiếu số 1 cho cá nhân và cơ quan; phiếu số 2 để bạn tự biết, không nhờ người khác xin thay được.',
  executing: [provincePolice],
  authority: [provincePolice],
  steps: [
    ['Đăng nhập mức 2', 'Dùng tài khoản định danh mức 2 trên Cổng hoặc VNeID; thông tin cá nhân được điền sẵn.'],
    ['Khai và trả phí', 'Chọn loại phiếu, số bản, cách nhận; ghi nơi đã cư trú từ năm 14 tuổi.'],
    ['Tra cứu, xác minh', 'Công an tỉnh tra cứu ở các cơ quan liên quan.'],
    returned,
  ],
  channels: everyWay({
    limit: days(10, 'Cần xác minh ở nhiều nơi thì thêm, tối đa 15 ngày.'),
    fees: [
      {
        ...free(
          'Theo Thông tư 244/2016/TT-BTC; mức cụ thể hiện ra khi bạn khai. Miễn cho trẻ em, người cao tuổi, người khuyết tật, hộ nghèo.',
        ),
        amount: null,
      },
    ],
  }),
  papers: {
    'Tự mình xin': [
      declaration('000.00.00.G01-KQ003209', 'Tờ khai điện tử, mẫu 04/2025/LLTP (điền ngay trên Cổng)'),
      paper('000.00.00.G01-KQ003207', 'Tờ khai giấy, mẫu 01/2025/LLTP (khi nộp tại quầy)'),
      paper('000.00.00.G01-KQ003211', 'Bản sao căn cước hoặc hộ chiếu'),
    ],
    'Nhờ người khác xin phiếu số 1': [
      declaration('000.00.00.G01-KQ003210', 'Tờ khai điện tử dùng khi ủy quyền hoặc cha mẹ xin cho con'),
      paper('000.00.00.G01-KQ003212', 'Văn bản ủy quyền'),
    ],
    'Được miễn, giảm phí': [paper('000.00.00.G01-KQ003213', 'Giấy tờ chứng minh được miễn, giảm phí')],
  },
  cases: [{ code: '3.000333.01', name: 'Cần xác minh ở nhiều nơi', limit: days(15) }],
  results: [
    ['KQ.G01.000200', 'Phiếu Lý lịch tư pháp số 1'],
    ['KQ.G01.000199', 'Phiếu Lý lịch tư pháp số 2'],
  ],
  keywords: 'lý lịch tư pháp, phiếu số 1, phiếu số 2, án tích, tiền án tiền sự, hồ sơ xin việc',
  lifeEvents: [lifeEvents.work, lifeEvents.residence],
  routing: 'residence',
})
