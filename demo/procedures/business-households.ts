import {
  byPost,
  copyOf,
  councilFee,
  declaration,
  everyWay,
  inPerson,
  online,
  paper,
  procedure,
  serviceFee,
  workingDays,
} from './procedure.ts'
import { communePeoplesCommittee, fields, ministries, subjects } from './ministries.ts'
import { lifeEvents } from './life-events.ts'
import { laws } from './laws.ts'
import { checked, type Step } from './steps.ts'
import { businessHouseholdRules } from './business-household-rules.ts'

const sign: Step = ['Ký và gửi', 'Chủ hộ ký số hoặc xác nhận bằng tài khoản định danh rồi gửi; trả lệ phí cùng lúc.']
const taxShared: Step = [
  'Thuế tự cập nhật',
  'Dữ liệu chuyển sang cơ quan thuế; bạn không phải làm thủ tục đăng ký thuế riêng.',
]
const council = councilFee('Trả khi nộp hồ sơ và không hoàn lại.')
const certificate: [string, string] = ['KQ.G12.001041', 'Giấy chứng nhận đăng ký hộ kinh doanh']
const mandates = (counts: { originals: number; copies: number }) => [
  paper('000.00.00.G12-KQ014018', 'Văn bản ủy quyền cho cá nhân làm thủ tục (không cần công chứng)', counts),
  paper('000.00.00.G12-KQ014019', 'Hợp đồng dịch vụ và giấy giới thiệu (khi ủy quyền cho tổ chức)', counts),
]
const oneOriginal = { originals: 1, copies: 0 }
const oneCopy = { originals: 0, copies: 1 }
const foundingFee = 'Mức cụ thể do Hội đồng nhân dân tỉnh, thành phố quyết định; trả khi nộp hồ sơ và không hoàn lại.'

export const businessHouseholdRegistration = procedure({
  portalId: '019d2bfb-d76d-737f-81b9-69258b07240b',
  code: '1.001612',
  name: 'Đăng ký thành lập hộ kinh doanh',
  promulgator: ministries.finance,
  field: fields.businessHouseholds,
  decision: ['2353/QĐ-BTC', '2025-07-03'],
  levels: ['ministry', 'commune'],
  flags: { vertical: true, fullProcess: true },
  subjects: subjects('ĐT9', 'ĐT1'),
  legalBases: laws('59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '85/2019/TT-BTC', '68/2025/TT-BTC'),
  summary:
    'Đăng ký để một người hoặc các thành viên trong gia đình mở cửa hàng, quán ăn, xưởng nhỏ theo hình thức hộ kinh doanh. Số đăng ký cũng là mã số thuế của hộ.',
  executing: [communePeoplesCommittee],
  steps: [
    [
      'Nghĩ tên và ngành nghề',
      'Tên không trùng với hộ khác trong xã, phường; chọn ngành theo hệ thống ngành kinh tế Việt Nam.',
    ],
    ['Khai giấy đề nghị', 'Điền chủ hộ, địa chỉ, vốn, ngành nghề, thành viên góp vốn và thông tin thuế.'],
    sign,
    checked,
    taxShared,
    ['Nhận Giấy chứng nhận', 'Nhận bản điện tử trên Cổng hoặc bản giấy tại nơi nộp.'],
  ],
  channels: [
    online({ limit: workingDays(3), fees: [serviceFee(150_000, foundingFee)] }),
    byPost({ limit: workingDays(3), fees: [serviceFee(150_000, foundingFee)] }),
    inPerson({ limit: workingDays(3), fees: [serviceFee(50_000, foundingFee)] }),
  ],
  papers: {
    'Hồ sơ': [
      declaration('000.00.00.G12-KQ014016', 'Giấy đề nghị đăng ký hộ kinh doanh (điền ngay trên Cổng)'),
      copyOf(
        '000.00.00.G12-KQ014017',
        'Văn bản các thành viên gia đình cử một người làm chủ hộ, đã công chứng hoặc chứng thực',
      ),
    ],
    'Nhờ người khác làm thay': mandates(oneCopy),
  },
  requirements:
    'Ngành nghề không bị cấm; tên hộ đặt đúng quy định; mỗi người chỉ đăng ký một hộ kinh doanh trong cả nước.',
  results: [certificate, ['KQ.G12.001009', 'Thông báo nội dung cần sửa đổi, bổ sung']],
  keywords: 'mở cửa hàng, mở quán, đăng ký kinh doanh hộ cá thể, giấy phép kinh doanh, hộ kinh doanh, buôn bán nhỏ',
  lifeEvents: [lifeEvents.startBusiness, lifeEvents.work],
  routing: 'object-place',
  rules: businessHouseholdRules,
})

export const businessHouseholdChange = procedure({
  portalId: '019d2bfc-d9ca-768c-a8f4-cc0dff5f41ed',
  code: '2.000720',
  name: 'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
  promulgator: ministries.finance,
  field: fields.businessHouseholds,
  decision: ['2353/QĐ-BTC', '2025-07-03'],
  levels: ['ministry', 'commune'],
  legalKind: 'NOT_ASSIGNED_REGULATION',
  flags: { vertical: true, fullProcess: true },
  subjects: subjects('ĐT1', 'ĐT9'),
  legalBases: laws('59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '85/2019/TT-BTC', '68/2025/TT-BTC'),
  summary:
    'Báo khi hộ kinh doanh đổi tên, địa chỉ, chủ hộ, thành viên, vốn, ngành nghề hoặc thông tin thuế. Làm trong 10 ngày kể từ ngày thay đổi.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Chọn điều thay đổi', 'Đổi địa chỉ sang nơi khác cơ quan thuế quản lý thì làm việc với thuế trước.'],
    sign,
    checked,
    taxShared,
    ['Nhận giấy mới', 'Nhận Giấy chứng nhận đã cập nhật; giấy cũ nộp lại nếu là bản giấy.'],
  ],
  channels: everyWay({ limit: workingDays(3), fees: [council] }),
  papers: {
    'Đổi tên, địa chỉ, vốn, ngành nghề, thông tin thuế': [
      declaration('000.00.00.G12-KQ014043', 'Giấy đề nghị đăng ký thay đổi (điền ngay trên Cổng)'),
      paper('000.00.00.G12-KQ014044', 'Biên bản họp nhóm (chỉ với hộ do nhóm cá nhân lập trước ngày 01/7/2025)'),
    ],
    'Đổi chủ hộ': [
      copyOf('000.00.00.G12-KQ014046', 'Văn bản các thành viên cử chủ hộ mới, đã công chứng hoặc chứng thực'),
      copyOf('000.00.00.G12-KQ014047', 'Giấy chứng tử hoặc quyết định của Tòa án về chủ hộ cũ'),
    ],
    'Thêm thành viên': [copyOf('000.00.00.G12-KQ014048', 'Văn bản ủy quyền của thành viên mới cho chủ hộ')],
    'Nhờ người khác làm thay': mandates(oneOriginal),
  },
  results: [certificate],
  keywords: 'đổi tên hộ kinh doanh, thay đổi ngành nghề, chuyển địa điểm kinh doanh, đổi chủ hộ kinh doanh',
  lifeEvents: [lifeEvents.startBusiness, lifeEvents.restructuring],
  routing: 'object-place',
})

export const businessHouseholdPause = procedure({
  portalId: '019d2bfb-d768-7446-bd77-3bb11051041c',
  code: '1.001570',
  name: 'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',
  promulgator: ministries.finance,
  field: fields.businessHouseholds,
  decision: ['2353/QĐ-BTC', '2025-07-03'],
  levels: ['ministry', 'commune'],
  flags: { vertical: true, fullProcess: true },
  subjects: subjects('ĐT9', 'ĐT1'),
  legalBases: laws('59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '85/2019/TT-BTC', '68/2025/TT-BTC'),
  summary:
    'Báo khi hộ kinh doanh tạm nghỉ từ 15 ngày trở lên, hoặc mở lại sớm hơn ngày đã báo. Nhờ vậy thuế trong thời gian nghỉ được tính đúng.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Khai thời gian nghỉ', 'Ghi ngày bắt đầu, ngày kết thúc và lý do.'],
    sign,
    checked,
    ['Nhận giấy xác nhận', 'Bạn nhận giấy xác nhận tạm ngừng hoặc mở lại trong 1 ngày làm việc.'],
  ],
  channels: everyWay({ limit: workingDays(1), fees: [councilFee('Nơi nào không quy định thì không thu.')] }),
  papers: {
    'Hồ sơ': [
      declaration('000.00.00.G12-KQ014064', 'Giấy đề nghị tạm ngừng hoặc tiếp tục kinh doanh (điền ngay trên Cổng)'),
      paper('000.00.00.G12-KQ014065', 'Biên bản họp nhóm (chỉ với hộ do nhóm cá nhân lập trước ngày 01/7/2025)'),
    ],
    'Nhờ người khác làm thay': mandates(oneCopy),
  },
  results: [
    ['KQ.G12.001049', 'Giấy xác nhận hộ kinh doanh đăng ký tạm ngừng kinh doanh'],
    ['KQ.G12.001154', 'Giấy xác nhận hộ kinh doanh tiếp tục kinh doanh trước thời hạn'],
  ],
  keywords: 'tạm nghỉ bán hàng, tạm ngừng kinh doanh, đóng cửa tạm thời, mở lại quán',
  lifeEvents: [lifeEvents.closing],
  routing: 'object-place',
})

export const businessHouseholdClosing = procedure({
  portalId: '019d2bfb-d748-72d1-848f-3607bc86e647',
  code: '1.001266',
  name: 'Chấm dứt hoạt động hộ kinh doanh',
  promulgator: ministries.finance,
  field: fields.businessHouseholds,
  decision: ['2353/QĐ-BTC', '2025-07-03'],
  levels: ['ministry', 'commune'],
  flags: { vertical: true, fullProcess: true },
  subjects: subjects('ĐT1', 'ĐT9'),
  legalBases: laws('59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '85/2019/TT-BTC', '68/2025/TT-BTC'),
  summary:
    'Đóng hộ kinh doanh khi không làm nữa. Nộp hồ sơ trong 5 ngày làm việc kể từ ngày trả hết nợ, kể cả nợ thuế.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Trả hết nợ', 'Thanh toán các khoản nợ và hoàn thành nghĩa vụ thuế.'],
    sign,
    ['Hỏi cơ quan thuế', 'Cơ quan đăng ký gửi thông tin sang thuế; thuế trả lời trong 2 ngày làm việc.'],
    [
      'Cập nhật trạng thái',
      'Không còn vướng thuế thì hộ được chuyển sang trạng thái đã chấm dứt hoạt động và công bố công khai.',
    ],
  ],
  channels: everyWay({
    limit: workingDays(
      1,
      'Tính từ khi cơ quan thuế xác nhận đã xong nghĩa vụ; cả việc hỏi thuế không quá 5 ngày làm việc.',
    ),
    fees: [councilFee('Nơi nào không quy định thì không thu.')],
  }),
  papers: {
    'Hồ sơ': [
      declaration('000.00.00.G12-KQ014092', 'Thông báo chấm dứt hoạt động hộ kinh doanh (điền ngay trên Cổng)'),
      paper('000.00.00.G12-KQ014093', 'Biên bản họp nhóm (chỉ với hộ do nhóm cá nhân lập trước ngày 01/7/2025)'),
    ],
    'Nhờ người khác làm thay': mandates(oneOriginal),
  },
  requirements: 'Đã thanh toán hết nợ và nghĩa vụ thuế, trừ khi thỏa thuận khác với chủ nợ.',
  results: [
    ['KQ.G12.001349', 'Trạng thái đã chấm dứt hoạt động trong cơ sở dữ liệu đăng ký hộ kinh doanh'],
    ['KQ.G12.001017', 'Văn bản nói rõ lý do từ chối'],
  ],
  keywords: 'đóng cửa hàng, giải thể hộ kinh doanh, trả giấy phép kinh doanh, nghỉ bán hàng',
  lifeEvents: [lifeEvents.closing],
  routing: 'object-place',
})
