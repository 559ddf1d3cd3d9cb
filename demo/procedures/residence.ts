import { declaration, fee, free, inPerson, online, paper, procedure, workingDays } from './procedure.ts'
import { communePolice, fields, ministries, subjects } from './ministries.ts'
import { lifeEvents } from './life-events.ts'
import { laws } from './laws.ts'
import { checked, fileWithPolice, residenceUpdated } from './steps.ts'
import { permanentResidenceRules } from './residence-rules.ts'

const feeFree = free(
  'Miễn cho trẻ em, người cao tuổi, người khuyết tật, người có công, hộ nghèo, xã đặc biệt khó khăn.',
)
const updates: [string, string][] = [
  ['KQ.G01.000066', 'Thông tin mới trong Cơ sở dữ liệu về cư trú'],
  ['KQ.G01.000064', 'Thông tin mới trong Cơ sở dữ liệu quốc gia về dân cư'],
  ['KQ.G01.000065', 'Thông báo kết quả giải quyết thủ tục về cư trú'],
]
const ct01 = (code: string) => declaration(code, 'Tờ khai thay đổi thông tin cư trú, mẫu CT01 (điền ngay trên Cổng)')

export const permanentResidence = procedure({
  portalId: '019d2bf7-7704-7449-9e95-fe7ebb959aa2',
  code: '1.004222',
  name: 'Đăng ký thường trú',
  promulgator: ministries.security,
  field: fields.residence,
  decision: ['1523/QĐ-BCA-C06', '2026-03-26'],
  flags: { vertical: true },
  subjects: subjects('DT12', 'ĐT1'),
  legalBases: laws(
    '68/2020/QH14',
    '154/2024/NĐ-CP',
    '66.7/2025/NQ-CP',
    '55/2021/TT-BCA',
    '75/2022/TT-BTC',
    '53/2025/TT-BCA',
    '54/2025/TT-BCA',
  ),
  summary:
    'Chuyển hộ khẩu đến nơi ở mới: nhà của bạn, nhà người thân, nhà thuê hoặc ở nhờ. Nơi thường trú được ghi trong cơ sở dữ liệu, không còn sổ hộ khẩu giấy.',
  executing: [communePolice],
  authority: [communePolice],
  steps: [
    [
      'Khai tờ CT01',
      'Điền người chuyển, hộ đến và các thành viên cùng chuyển; chủ hộ và chủ nhà xác nhận đồng ý trên VNeID.',
    ],
    fileWithPolice,
    checked,
    ['Nộp lệ phí', 'Nộp qua mạng ít hơn nộp tại quầy.'],
    residenceUpdated,
  ],
  channels: [
    online({ limit: workingDays(7), fees: [fee(10_000, 'mỗi lần đăng ký'), feeFree] }),
    inPerson({ limit: workingDays(7), fees: [fee(20_000, 'mỗi lần đăng ký'), feeFree] }),
  ],
  papers: {
    'Chỗ ở của bạn': [
      ct01('000.00.00.G01-KQ003604'),
      paper('000.00.00.G01-KQ003605', 'Giấy tờ về nhà đất, chỗ ở hợp pháp (khi cơ sở dữ liệu chưa có)'),
    ],
    'Về ở với vợ chồng, cha mẹ, con và người thân khác': [
      paper('000.00.00.G01-KQ003606', 'Giấy tờ chứng minh quan hệ với chủ hộ (khi cơ sở dữ liệu chưa có)'),
    ],
    'Nhà thuê, mượn, ở nhờ': [
      paper(
        '000.00.00.G01-KQ003607',
        'Hợp đồng hoặc văn bản cho thuê, cho mượn, cho ở nhờ đã công chứng hoặc chứng thực',
      ),
      paper('000.00.00.G01-KQ003608', 'Giấy tờ chứng minh đủ diện tích nhà ở theo mức của tỉnh, thành phố'),
    ],
    'Cơ sở trợ giúp xã hội': [
      paper('000.00.00.G01-KQ003614', 'Văn bản đề nghị của người đứng đầu cơ sở'),
      paper('000.00.00.G01-KQ003615', 'Giấy tờ về việc chăm sóc, nuôi dưỡng'),
    ],
  },
  requirements: 'Bạn đã có dữ liệu trong Cơ sở dữ liệu quốc gia về dân cư và có chỗ ở hợp pháp.',
  results: updates,
  keywords: 'nhập hộ khẩu, chuyển hộ khẩu, đăng ký thường trú, CT01, nhập khẩu về nhà chồng, nhập khẩu cho con',
  note: 'Trẻ mới sinh không cần xuất trình Giấy khai sinh.',
  lifeEvents: [lifeEvents.residence, lifeEvents.smallChild],
  routing: 'object-place',
  rules: permanentResidenceRules,
})

export const temporaryResidence = procedure({
  portalId: '019d2bf7-770b-734d-b7fb-5e1995f194f4',
  code: '1.004194',
  name: 'Đăng ký tạm trú',
  promulgator: ministries.security,
  field: fields.residence,
  decision: ['9354/QĐ-BCA-C06', '2025-11-20'],
  flags: { vertical: true, fullProcess: true },
  subjects: subjects('DT11', 'ĐT1', 'ĐT2', 'ĐT9'),
  legalBases: laws(
    '68/2020/QH14',
    '154/2024/NĐ-CP',
    '66.7/2025/NQ-CP',
    '85/2019/TT-BTC',
    '55/2021/TT-BCA',
    '75/2022/TT-BTC',
    '53/2025/TT-BCA',
    '54/2025/TT-BCA',
  ),
  summary:
    'Dành cho người đến ở nơi khác từ 30 ngày trở lên để làm việc, học tập, mà không chuyển hộ khẩu. Thời hạn tạm trú tối đa 2 năm, được gia hạn nhiều lần.',
  executing: [communePolice],
  authority: [communePolice],
  steps: [
    ['Khai tờ CT01', 'Điền nơi tạm trú, thời hạn và các thành viên cùng ở; chủ nhà xác nhận đồng ý.'],
    fileWithPolice,
    checked,
    residenceUpdated,
  ],
  channels: [
    online({
      limit: workingDays(3),
      fees: [fee(7000, 'mỗi lần đăng ký'), fee(5000, 'mỗi người, khi đăng ký theo danh sách'), feeFree],
    }),
    inPerson({
      limit: workingDays(3),
      fees: [fee(15_000, 'mỗi lần đăng ký'), fee(10_000, 'mỗi người, khi đăng ký theo danh sách'), feeFree],
    }),
  ],
  papers: {
    'Cá nhân, hộ gia đình': [
      ct01('000.00.00.G01-KQ003630'),
      paper('000.00.00.G01-KQ003631', 'Giấy tờ về chỗ ở: hợp đồng thuê, mượn, ở nhờ (không cần công chứng)'),
    ],
    'Theo danh sách (ký túc xá, nhà công nhân)': [
      paper('000.00.00.G01-KQ003637', 'Văn bản đề nghị kèm danh sách người tạm trú', { copies: 1 }),
      ct01('000.00.00.G01-KQ003636'),
    ],
  },
  results: updates,
  keywords: 'đăng ký tạm trú, KT3, sổ tạm trú, thuê trọ, ở trọ, sinh viên thuê nhà',
  lifeEvents: [lifeEvents.residence, lifeEvents.study, lifeEvents.work],
  routing: 'object-place',
})

export const temporaryResidenceExtension = procedure({
  portalId: '019d2bf7-6762-77ee-9a0c-965773ce7afe',
  code: '1.002755',
  name: 'Gia hạn tạm trú',
  promulgator: ministries.security,
  field: fields.residence,
  decision: ['9354/QĐ-BCA-C06', '2025-11-20'],
  flags: { vertical: true },
  subjects: subjects('ĐT9', 'ĐT1'),
  legalBases: laws(
    '68/2020/QH14',
    '154/2024/NĐ-CP',
    '55/2021/TT-BCA',
    '75/2022/TT-BTC',
    '53/2025/TT-BCA',
    '54/2025/TT-BCA',
  ),
  summary: 'Gia hạn khi thời hạn tạm trú sắp hết mà bạn vẫn ở chỗ cũ. Làm trong 15 ngày trước ngày hết hạn.',
  executing: [communePolice],
  authority: [communePolice],
  steps: [
    ['Khai tờ CT01', 'Ghi thời hạn muốn gia hạn; chủ nhà xác nhận đồng ý.'],
    fileWithPolice,
    checked,
    residenceUpdated,
  ],
  channels: [
    online({
      limit: workingDays(3),
      fees: [fee(7000, 'mỗi lần đăng ký'), fee(5000, 'mỗi người, khi gia hạn theo danh sách')],
    }),
    inPerson({
      limit: workingDays(3),
      fees: [fee(15_000, 'mỗi lần đăng ký'), fee(10_000, 'mỗi người, khi gia hạn theo danh sách')],
    }),
  ],
  papers: {
    'Cá nhân, hộ gia đình': [ct01('000.00.00.G01-KQ003639')],
    'Theo danh sách': [
      paper('000.00.00.G01-KQ002432', 'Văn bản đề nghị gia hạn kèm danh sách'),
      ct01('000.00.00.G01-KQ003641'),
    ],
  },
  requirements: 'Nộp trong 15 ngày trước ngày hết hạn tạm trú.',
  results: updates,
  keywords: 'gia hạn tạm trú, hết hạn tạm trú, gia hạn KT3',
  lifeEvents: [lifeEvents.residence],
  routing: 'object-place',
})

export const householdSeparation = procedure({
  portalId: '019d2bf7-7f1e-71e3-be3e-7f22dce4ac4d',
  code: '1.010038',
  name: 'Tách hộ',
  promulgator: ministries.security,
  field: fields.residence,
  decision: ['9354/QĐ-BCA-C06', '2025-11-20'],
  flags: { vertical: true },
  subjects: subjects('ĐT9', 'ĐT1', 'DT11'),
  legalBases: laws(
    '68/2020/QH14',
    '62/2021/NĐ-CP',
    '66.7/2025/NQ-CP',
    '75/2022/TT-BTC',
    '53/2025/TT-BCA',
    '54/2025/TT-BCA',
  ),
  summary:
    'Tách thành hộ riêng trong khi vẫn ở cùng một địa chỉ, ví dụ con đã lập gia đình. Chủ hộ và chủ nhà phải đồng ý, trừ vợ chồng đã ly hôn vẫn được ở chung nhà.',
  executing: [communePolice],
  authority: [communePolice],
  steps: [
    ['Khai tờ CT01', 'Ghi ai là chủ hộ mới và những ai tách theo; chủ hộ cũ và chủ nhà xác nhận đồng ý.'],
    fileWithPolice,
    checked,
    residenceUpdated,
  ],
  channels: [
    online({ limit: workingDays(5), fees: [fee(5000, 'mỗi lần đăng ký'), feeFree] }),
    inPerson({ limit: workingDays(5), fees: [fee(10_000, 'mỗi lần đăng ký'), feeFree] }),
  ],
  papers: {
    'Tách hộ ở cùng địa chỉ': [ct01('000.00.00.G01-KQ003624')],
    'Vợ chồng đã ly hôn': [
      ct01('000.00.00.G01-KQ003625'),
      paper('000.00.00.G01-KQ003626', 'Giấy tờ về việc ly hôn và quyền tiếp tục dùng chỗ ở'),
    ],
  },
  requirements: 'Trong những người tách hộ có ít nhất một người đủ năng lực hành vi dân sự.',
  results: updates,
  keywords: 'tách hộ khẩu, tách khẩu, lập hộ mới, làm chủ hộ',
  lifeEvents: [lifeEvents.residence, lifeEvents.family],
  routing: 'residence',
})
