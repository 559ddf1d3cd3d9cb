import {
  byPost,
  copyOf,
  days,
  declaration,
  free,
  inPerson,
  online,
  paper,
  procedure,
  workingDays,
} from './procedure.ts'
import { communePeoplesCommittee, fields, landOfficeBranch, ministries, subjects } from './ministries.ts'
import { lifeEvents } from './life-events.ts'
import { laws } from './laws.ts'
import { checked, fileAtLandOffice, returned, type Step } from './steps.ts'

/** Land fees follow the law on fees; each province has its own table, so no number is published. */
const landFee = { ...free('Phí thẩm định và lệ phí cấp giấy theo bảng của tỉnh, thành phố.'), amount: null }
const measure: Step = [
  'Kiểm tra, đo đạc khi cần',
  'Chi nhánh đối chiếu bản đồ, hồ sơ địa chính; cần đo lại thì hẹn bạn có mặt.',
]
const payDues: Step = [
  'Nộp thuế và lệ phí',
  'Cơ quan thuế gửi thông báo; bạn trả qua mạng. Thời gian này không tính vào thời hạn giải quyết.',
]
const remote = 'Xã miền núi, biên giới, hải đảo, vùng khó khăn: thêm 10 ngày làm việc.'
const certificate: [string, string] = [
  'KQ.G10.001147',
  'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
]
const changeForm = (code: string) => declaration(code, 'Đơn đăng ký biến động, mẫu số 18 (điền ngay trên Cổng)')

export const landCertificateExchange = procedure({
  portalId: '019d2bfa-6f3b-7238-9e41-307101b01795',
  code: '1.012783',
  name: 'Cấp đổi Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
  promulgator: ministries.agriculture,
  field: fields.land,
  decision: ['3380/QĐ-BNNMT', '2025-08-25'],
  levels: ['province'],
  subjects: subjects('ĐT1', 'ĐT4', 'ĐT2', 'ĐT7', 'DT11', 'ĐT10', 'DT12', 'ĐT9'),
  legalBases: laws('43/2024/QH15', '31/2024/QH15', '101/2024/NĐ-CP', '226/2025/NĐ-CP', '151/2025/NĐ-CP'),
  summary:
    'Đổi sổ đỏ, sổ hồng cũ, hỏng hoặc sai lệch sang Giấy chứng nhận mẫu mới. Cũng dùng khi đo đạc lại hoặc muốn ghi tên cả vợ và chồng.',
  executing: [landOfficeBranch],
  steps: [fileAtLandOffice, checked, measure, payDues, returned],
  channels: [
    online({ limit: workingDays(15, remote), fees: [landFee] }),
    byPost({ limit: workingDays(20, remote), fees: [landFee] }),
    inPerson({ limit: workingDays(5, remote), fees: [landFee] }),
  ],
  papers: {
    'Hồ sơ': [
      changeForm('000.00.00.G10-KQ005990'),
      paper('000.00.00.G13-KQ004346', 'Bản gốc Giấy chứng nhận đã cấp'),
      copyOf('000.00.00.G10-KQ005991', 'Mảnh trích đo bản đồ địa chính (khi phải đo lại thửa đất)'),
    ],
  },
  cases: [{ code: '1.012783.01', name: 'Cấp đổi Giấy chứng nhận', limit: workingDays(15) }],
  results: [certificate],
  keywords: 'đổi sổ đỏ, đổi sổ hồng, sổ đỏ cũ, sổ đỏ rách, thêm tên vợ chồng vào sổ đỏ',
  lifeEvents: [lifeEvents.home, lifeEvents.businessSites],
  routing: 'object-place',
})

export const landTransfer = procedure({
  portalId: '019d2bfa-7ece-728d-9b60-6563e0a7a94e',
  code: '1.013831',
  name: 'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi quyền sử dụng đất nông nghiệp mà không theo phương án dồn điền, đổi thửa; chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất, góp vốn bằng quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất; cho thuê, cho thuê lại quyền sử dụng đất trong dự án xây dựng kinh doanh kết cấu hạ tầng; bán hoặc tặng cho hoặc để thừa kế hoặc góp vốn bằng tài sản gắn liền với đất thuê của Nhà nước theo hình thức thuê đất trả tiền hàng năm',
  promulgator: ministries.agriculture,
  field: fields.land,
  decision: ['3380/QĐ-BNNMT', '2025-08-25'],
  levels: ['province'],
  subjects: subjects('DT12', 'ĐT9', 'DT13'),
  legalBases: laws('31/2024/QH15', '101/2024/NĐ-CP', '151/2025/NĐ-CP', '226/2025/NĐ-CP'),
  summary:
    'Sang tên nhà đất khi mua bán, tặng cho, thừa kế, góp vốn hoặc chia tài sản vợ chồng. Đăng ký trong 30 ngày kể từ ngày hợp đồng có hiệu lực.',
  executing: [landOfficeBranch],
  steps: [
    ['Ký hợp đồng', 'Công chứng hoặc chứng thực hợp đồng, văn bản chia thừa kế trước khi nộp hồ sơ.'],
    fileAtLandOffice,
    checked,
    measure,
    payDues,
    returned,
  ],
  channels: [
    online({ limit: workingDays(18, remote), fees: [landFee] }),
    byPost({ limit: workingDays(4, remote), fees: [landFee] }),
    inPerson({ limit: workingDays(18, remote), fees: [landFee] }),
  ],
  papers: {
    'Hồ sơ': [
      { ...changeForm('000.00.00.G10-KQ005897'), copies: 1 },
      paper('000.00.00.G13-KQ0777', 'Bản gốc Giấy chứng nhận đã cấp', { copies: 1 }),
      paper('000.00.00.G10-KQ005898', 'Hợp đồng, văn bản chuyển quyền sử dụng đất', { copies: 1 }),
      paper('000.00.00.G10-KQ005899', 'Hợp đồng, văn bản bán, tặng cho, thừa kế tài sản gắn liền với đất', {
        copies: 1,
      }),
      paper('000.00.00.G10-KQ005905', 'Văn bản đồng ý của ngân hàng (khi nhà đất đang thế chấp)', { copies: 1 }),
      paper('000.00.00.G10-KQ005902', 'Mảnh trích đo (khi muốn xác định lại các cạnh thửa đất)', { copies: 1 }),
    ],
  },
  cases: [{ code: '1.013831.01', name: 'Sang tên phải xác định nghĩa vụ tài chính', limit: workingDays(18) }],
  results: [certificate],
  keywords: 'sang tên sổ đỏ, mua bán nhà đất, tặng cho đất, thừa kế nhà đất, chuyển nhượng quyền sử dụng đất',
  lifeEvents: [lifeEvents.home, lifeEvents.family],
  routing: 'object-place',
})

export const parcelSplit = procedure({
  portalId: '019d2bfa-6f5d-72e6-9a68-ab8e3ba11c8b',
  code: '1.012784',
  name: 'Tách thửa hoặc hợp thửa đất.',
  promulgator: ministries.agriculture,
  field: fields.land,
  decision: ['2304/QĐ-BNNMT', '2025-06-23'],
  levels: ['province'],
  subjects: subjects('DT12', 'ĐT9', 'ĐT10', 'ĐT1', 'ĐT2', 'DT11'),
  legalBases: laws('31/2024/QH15', '43/2024/QH15', '101/2024/NĐ-CP', '151/2025/NĐ-CP'),
  summary:
    'Chia một thửa đất thành nhiều thửa, hoặc gộp nhiều thửa liền nhau thành một. Diện tích tối thiểu sau khi tách do từng tỉnh, thành phố quy định.',
  executing: [landOfficeBranch],
  steps: [
    ['Vẽ bản vẽ tách thửa', 'Nhờ Văn phòng đăng ký đất đai hoặc đơn vị đo đạc có giấy phép lập bản vẽ.'],
    fileAtLandOffice,
    checked,
    measure,
    payDues,
    returned,
  ],
  channels: [
    online({ limit: workingDays(12, remote), fees: [landFee] }),
    byPost({ limit: workingDays(12, remote), fees: [landFee] }),
    inPerson({ limit: workingDays(22, remote), fees: [landFee] }),
  ],
  papers: {
    'Hồ sơ': [
      declaration('000.00.00.G10-KQ006017', 'Đơn đề nghị tách thửa, hợp thửa, mẫu số 21 (điền ngay trên Cổng)'),
      copyOf('000.00.00.G10-KQ006018', 'Bản vẽ tách thửa, hợp thửa, mẫu số 22'),
      copyOf('000.00.00.G13-KQ004751', 'Giấy chứng nhận đã cấp'),
      copyOf('000.00.00.G13-KQ004752', 'Văn bản của cơ quan có thẩm quyền về việc tách, hợp thửa (nếu có)'),
    ],
  },
  cases: [{ code: '1.012784.01', name: 'Tách thửa hoặc hợp thửa', limit: workingDays(12) }],
  requirements: 'Đất không có tranh chấp, còn thời hạn; thửa sau khi tách có lối đi và đủ diện tích tối thiểu.',
  results: [certificate],
  keywords: 'tách thửa, chia đất cho con, tách sổ đỏ, hợp thửa, gộp đất',
  lifeEvents: [lifeEvents.home],
  routing: 'object-place',
})

export const firstLandCertificate = procedure({
  portalId: '019d2bfa-8678-770b-8917-1872078767cd',
  code: '1.013978',
  name: 'Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu đối với hộ gia đình, cá nhân, cộng đồng dân cư, người gốc Việt Nam định cư ở nước ngoài',
  promulgator: ministries.agriculture,
  field: fields.land,
  decision: ['3380/QĐ-BNNMT', '2025-08-25'],
  subjects: subjects('ĐT1'),
  legalBases: laws('43/2024/QH15', '31/2024/QH15', '101/2024/NĐ-CP', '151/2025/NĐ-CP', '226/2025/NĐ-CP'),
  summary:
    'Làm sổ đỏ lần đầu cho hộ gia đình, cá nhân đang dùng đất mà chưa có Giấy chứng nhận. Ủy ban nhân dân xã, phường nơi có đất xem xét và ký.',
  executing: [communePeoplesCommittee, landOfficeBranch],
  steps: [
    ['Tìm giấy tờ cũ', 'Giấy tờ mua bán, phân nhà, kê khai, biên lai thuế đất trước đây đều có ích.'],
    fileAtLandOffice,
    checked,
    [
      'Xác nhận tại xã, phường',
      'Ủy ban xác nhận hiện trạng, nguồn gốc, việc tranh chấp và niêm yết công khai 15 ngày.',
    ],
    payDues,
    returned,
  ],
  channels: [
    online({ limit: workingDays(17, remote), fees: [landFee] }),
    byPost({ limit: workingDays(20, remote), fees: [landFee] }),
    inPerson({ limit: workingDays(27, remote), fees: [landFee] }),
  ],
  papers: {
    'Hồ sơ': [
      declaration('000.00.00.G10-KQ005747', 'Đơn đăng ký đất đai, tài sản gắn liền với đất (điền ngay trên Cổng)'),
      paper('000.00.00.G10-KQ006100', 'Một trong các giấy tờ về quyền sử dụng đất mà Luật Đất đai kể ra (nếu có)', {
        copies: 1,
      }),
      paper('000.00.00.G10-KQ006102', 'Giấy tờ về thừa kế (khi đất do thừa kế)', { copies: 1 }),
      paper('000.00.00.G10-KQ006111', 'Giấy tờ mua bán, tặng cho có chữ ký hai bên (khi đất mua, nhận lại)', {
        copies: 1,
      }),
      paper('000.00.00.G10-KQ006106', 'Văn bản ghi các thành viên có chung quyền sử dụng đất của hộ', { copies: 1 }),
      paper('000.00.00.G10-KQ006110', 'Chứng từ đã nộp thuế, giấy tờ miễn giảm (nếu có)', { copies: 1 }),
    ],
  },
  cases: [{ code: '1.013978.01', name: 'Đăng ký và cấp giấy lần đầu', limit: workingDays(17) }],
  results: [
    ['H37.003', 'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất'],
    ['KQ.G10.000921', 'Thông báo xác nhận kết quả đăng ký đất đai'],
  ],
  keywords: 'làm sổ đỏ lần đầu, cấp sổ đỏ, đất chưa có sổ, đất ông bà để lại',
  lifeEvents: [lifeEvents.home],
  routing: 'object-place',
})

export const landDisputeMediation = procedure({
  portalId: '019d2bfa-76e6-7468-b6f2-3d412e902b88',
  code: '1.012812',
  name: 'Hòa giải tranh chấp đất đai',
  promulgator: ministries.agriculture,
  field: fields.land,
  decision: ['2304/QĐ-BNNMT', '2025-06-23'],
  subjects: subjects('ĐT10', 'ĐT1', 'DT13', 'ĐT2', 'DT11', 'ĐT9'),
  legalBases: laws('43/2024/QH15', '102/2024/NĐ-CP'),
  summary:
    'Nhờ Ủy ban nhân dân xã, phường nơi có đất đứng ra hòa giải khi hai bên tranh chấp đất. Phải qua bước này rồi mới đưa ra Tòa án hoặc cơ quan có thẩm quyền.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Gửi đơn', 'Nộp đơn tại Ủy ban hoặc gửi bưu điện. Thủ tục này không nhận qua mạng vì các bên phải gặp nhau.'],
    ['Thụ lý', 'Trong 3 ngày làm việc, Ủy ban báo cho các bên biết có nhận đơn hay không và vì sao.'],
    ['Xác minh', 'Ủy ban tìm hiểu nguồn gốc đất, xem giấy tờ và mời Hội đồng hòa giải.'],
    ['Hòa giải', 'Các bên cùng có mặt; vắng mặt lần thứ hai thì coi như hòa giải không thành.'],
    ['Nhận biên bản', 'Hòa giải thành thì mỗi bên giữ một biên bản; trong 10 ngày bạn vẫn có thể gửi ý kiến khác.'],
  ],
  channels: [
    byPost({ limit: days(30), fees: [landFee] }),
    inPerson({ limit: days(40, 'Vùng xa, đi lại khó khăn được tính dài hơn, tối đa 40 ngày.'), fees: [landFee] }),
  ],
  papers: {
    'Hồ sơ': [
      paper('000.00.00.G13-KQ004840', 'Đơn yêu cầu hòa giải tranh chấp đất đai', { copies: 1 }),
      paper('000.00.00.G13-KQ004620', 'Giấy tờ về việc sử dụng đất', { copies: 1 }),
    ],
  },
  cases: [{ code: '1.012812.01', name: 'Hòa giải tranh chấp đất đai', limit: workingDays(30) }],
  results: [['KQ.G13.000291', 'Biên bản hòa giải']],
  returning: ['Trực tiếp', 'Bưu chính công ích'],
  keywords: 'tranh chấp đất, hòa giải đất đai, hàng xóm lấn đất, kiện đất',
  lifeEvents: [lifeEvents.complaint, lifeEvents.home],
  routing: 'object-place',
})
