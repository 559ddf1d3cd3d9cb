import { copyOf, declaration, fee, inPerson, online, paper, procedure, serviceFee, workingDays } from './procedure.ts'
import { communePolice, fields, ministries, provincePolice, subjects, trafficPoliceDepartment } from './ministries.ts'
import { lifeEvents } from './life-events.ts'
import { laws } from './laws.ts'
import { checked, returned } from './steps.ts'
import { licenceExchangeRules } from './driving-rules.ts'

const licence: [string, string][] = [['KQ.G01.000185', 'Giấy phép lái xe']]
const licenceFee = fee(135_000, 'mỗi lần cấp. Mức 115.000 đồng khi nộp qua mạng chỉ áp dụng đến hết ngày 31/12/2025.')
const health = paper('000.00.00.G01-KQ003263', 'Giấy khám sức khỏe của người lái xe còn hiệu lực (trừ hạng A1, A, B1)')
const passport = paper(
  '000.00.00.G01-KQ003265',
  'Hộ chiếu còn hạn (người nước ngoài, người Việt Nam định cư ở nước ngoài)',
)
const otherPaper = paper('000.00.00.G01-KQ003266', 'Giấy tờ khác khi thông tin trên giấy phép khác với căn cước')
const request = declaration(
  '000.00.00.G01-KQ003262',
  'Đơn đề nghị theo Phụ lục XII Thông tư 12/2025/TT-BCA (điền ngay trên Cổng)',
)

export const licenceExchange = procedure({
  portalId: '019d2bf7-bda8-740c-9f49-ddaae438530d',
  code: '3.000347',
  name: 'Đổi giấy phép lái xe',
  promulgator: ministries.security,
  field: fields.drivingLicences,
  decision: ['1025/QĐ-BCA', '2025-02-25'],
  levels: ['ministry'],
  state: 'active',
  legalKind: 'OTHER',
  flags: { vertical: true, fullProcess: true },
  subjects: subjects('ĐT1', 'ĐT4', 'DT12'),
  legalBases: laws('63/2023/TT-BTC', '37/2023/TT-BTC', '12/2025/TT-BCA', '06/2025/TT-BTC'),
  summary:
    'Đổi giấy phép lái xe sắp hết hạn, hỏng hoặc sai thông tin sang giấy mới. Nên đổi trước khi hết hạn; quá hạn trên 1 năm thì phải thi lại.',
  executing: [communePolice, provincePolice, trafficPoliceDepartment],
  authority: [trafficPoliceDepartment],
  steps: [
    ['Khám sức khỏe', 'Giấy khám sức khỏe điện tử đã liên thông thì chỉ cần nhập số; hạng A1, A, B1 không phải khám.'],
    ['Khai và trả lệ phí', 'Điền đơn trên Cổng, tải ảnh chân dung nền xanh, trả lệ phí qua mạng.'],
    checked,
    ['Tra cứu vi phạm', 'Giấy phép đang bị tạm giữ hoặc tước thì chưa đổi được; bạn được báo lý do.'],
    returned,
  ],
  channels: [
    online({ limit: workingDays(5), fees: [licenceFee] }),
    inPerson({ limit: workingDays(5), fees: [licenceFee] }),
  ],
  papers: {
    'Giấy tờ': [
      request,
      health,
      copyOf('000.00.00.G01-KQ003264', 'Bản sao giấy phép lái xe đang dùng'),
      passport,
      otherPaper,
    ],
  },
  results: licence,
  keywords:
    'đổi bằng lái xe, gia hạn bằng lái, bằng lái hết hạn, GPLX, đổi giấy phép lái xe ô tô, đổi bằng thẻ nhựa PET',
  lifeEvents: [lifeEvents.vehicle],
  routing: 'choice',
  rules: licenceExchangeRules,
})

export const licenceReissue = procedure({
  portalId: '019d2bf7-bdb6-7217-affe-2819858d612c',
  code: '3.000348',
  name: 'Cấp lại giấy phép lái xe',
  promulgator: ministries.security,
  field: fields.drivingLicences,
  decision: ['1025/QĐ-BCA', '2025-02-25'],
  levels: ['ministry', 'province'],
  state: 'active',
  legalKind: 'OTHER',
  flags: { vertical: true, fullProcess: true },
  subjects: subjects('ĐT1', 'ĐT4', 'DT12'),
  legalBases: laws('37/2023/TT-BTC', '12/2025/TT-BCA', '06/2025/TT-BTC'),
  summary:
    'Xin lại giấy phép lái xe bị mất mà giấy còn hạn hoặc quá hạn chưa tới 1 năm. Giấy bị mất không còn giá trị sau khi cấp lại.',
  executing: [communePolice, provincePolice, trafficPoliceDepartment],
  authority: [trafficPoliceDepartment],
  steps: [
    ['Khai mất', 'Điền đơn trên Cổng, cam đoan giấy bị mất chứ không bị tạm giữ.'],
    ['Trả lệ phí', 'Trả qua mạng hoặc tại quầy.'],
    checked,
    returned,
  ],
  channels: [
    online({ limit: workingDays(5), fees: [licenceFee] }),
    inPerson({ limit: workingDays(5), fees: [licenceFee] }),
  ],
  papers: { 'Giấy tờ': [request, health, passport, otherPaper] },
  results: licence,
  keywords: 'mất bằng lái, cấp lại bằng lái xe, làm lại giấy phép lái xe',
  lifeEvents: [lifeEvents.vehicle],
  routing: 'choice',
})

export const vehiclePapersReissue = procedure({
  portalId: '019d2bf7-9639-77ee-9eeb-986f541471c4',
  code: '1.013080',
  name: 'Cấp lại chứng nhận đăng ký xe, biển số xe thực hiện bằng dịch vụ công trực tuyến toàn trình',
  promulgator: ministries.security,
  field: fields.vehicles,
  decision: ['1383/QĐ-BCA', '2025-02-28'],
  levels: ['ministry', 'province', 'commune'],
  flags: { vertical: true },
  subjects: subjects('ĐT1', 'ĐT2', 'ĐT4', 'ĐT7', 'DT11', 'ĐT10', 'ĐT9'),
  legalBases: laws('36/2024/QH15', '60/2023/TT-BTC', '79/2024/TT-BCA', '06/2025/TT-BTC', '13/2025/TT-BCA'),
  summary: 'Xin lại đăng ký xe (cà vẹt) hoặc biển số bị mất, hoàn toàn qua mạng. Không dùng cho xe biển 3 số, 4 số.',
  executing: [communePolice, provincePolice, trafficPoliceDepartment],
  steps: [
    ['Khai trên Cổng', 'Chủ xe đăng nhập mức 2, khai giấy khai đăng ký xe và trả lệ phí.'],
    ['Kiểm tra', 'Cơ quan đăng ký đối chiếu dữ liệu xe và làm giấy mới.'],
    returned,
  ],
  channels: [
    online({
      limit: workingDays(2),
      fees: [{ ...serviceFee(0, 'Theo Thông tư 60/2023/TT-BTC; mức tùy loại xe và nơi đăng ký.'), amount: null }],
    }),
  ],
  papers: {
    'Giấy tờ': [
      declaration('000.00.00.G01-KQ003350', 'Giấy khai đăng ký xe (điền ngay trên Cổng)'),
      paper('000.00.00.G01-KQ003351', 'Giấy tờ của chủ xe, lấy từ tài khoản định danh mức 2'),
    ],
  },
  requirements: 'Xe không thuộc loại biển 3 số hoặc 4 số.',
  results: [
    ['KQ.G01.000014', 'Giấy chứng nhận đăng ký xe'],
    ['KQ.G01.000015', 'Biển số xe'],
  ],
  keywords: 'mất cà vẹt xe, mất đăng ký xe, cấp lại biển số, mất giấy tờ xe',
  lifeEvents: [lifeEvents.vehicle],
  routing: 'choice',
})
