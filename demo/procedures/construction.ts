import { caseOf, councilFee, declaration, everyWay, paper, procedure, workingDays } from './procedure.ts'
import { communePeoplesCommittee, fields, ministries, subjects } from './ministries.ts'
import { lifeEvents } from './life-events.ts'
import { laws } from './laws.ts'
import { checked, fileAtCommune, returned } from './steps.ts'

const landPaper = (code: string, name: string) => paper(code, name, { copies: 1 })

export const housePermit = procedure({
  portalId: '019d2bfe-9088-744d-aa0a-e846b6dce3d5',
  code: '1.013225',
  name: 'Cấp giấy phép xây dựng mới đối với công trình cấp III, cấp IV (Công trình không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ',
  promulgator: ministries.construction,
  field: fields.construction,
  decision: ['1077/QĐ-BXD', '2026-06-29'],
  flags: { sharedService: true },
  subjects: subjects('ĐT10', 'ĐT1', 'ĐT2', 'ĐT9'),
  legalBases: laws(
    '50/2014/QH13',
    '62/2020/QH14',
    '175/2024/NĐ-CP',
    '140/2025/NĐ-CP',
    '66.18/2026/NQ-CP',
    '14/2026/NĐ-CP',
  ),
  summary:
    'Xin phép xây nhà ở riêng lẻ hoặc công trình nhỏ (cấp III, cấp IV) trước khi khởi công. Nộp ở xã, phường nơi xây; giấy phép có hiệu lực khởi công trong 12 tháng.',
  executing: [communePeoplesCommittee],
  steps: [
    [
      'Thuê thiết kế',
      'Bản vẽ gồm vị trí, mặt bằng, mặt đứng, mặt cắt, móng và chỗ đấu nối điện, nước; nhà từ 7 tầng phải được thẩm tra.',
    ],
    fileAtCommune,
    ['Kiểm tra thực địa', 'Trong 7 ngày làm việc cơ quan cấp phép xem hồ sơ và khu đất, báo một lần nếu thiếu.'],
    ['Hỏi ý kiến', 'Cần thì hỏi cơ quan quy hoạch, phòng cháy; quá hạn mà không trả lời thì coi như đồng ý.'],
    ['Nhận giấy phép', 'Giấy phép kèm bản vẽ đóng dấu; trước khi khởi công bạn báo cho Ủy ban.'],
  ],
  channels: everyWay({
    limit: workingDays(10, '10 ngày làm việc với công trình, 7 ngày làm việc với nhà ở riêng lẻ, kể từ khi đủ hồ sơ.'),
    fees: [councilFee()],
  }),
  papers: {
    'Nhà ở riêng lẻ': [
      declaration('000.00.00.G17-KQ002695', 'Đơn đề nghị cấp giấy phép xây dựng, mẫu số 01 (điền ngay trên Cổng)'),
      landPaper('G17-KQ003215', 'Một trong các giấy tờ hợp pháp về đất'),
      landPaper('G17-KQ005477', 'Giấy chứng nhận nhà đất (đã có trong cơ sở dữ liệu đất đai thì không cần nộp)'),
      paper('000.00.00.G17-KQ002712', 'Hai bộ bản vẽ thiết kế và giấy tờ kèm theo', { originals: 2, copies: 2 }),
    ],
    'Công trình không theo tuyến': [
      declaration('000.00.00.G17-KQ002668', 'Đơn đề nghị cấp giấy phép xây dựng, mẫu số 01 (điền ngay trên Cổng)'),
      landPaper('G17-KQ003216', 'Quyết định phê duyệt dự án, kết quả thẩm định và bản vẽ'),
    ],
  },
  cases: [
    caseOf('1.013225.01', 'Nhà ở riêng lẻ', workingDays(7)),
    caseOf('1.013225.02', 'Công trình cấp III, cấp IV khác', workingDays(10)),
  ],
  results: [['KQ.G17.000311', 'Giấy phép xây dựng kèm bản vẽ đóng dấu']],
  keywords: 'xin phép xây nhà, giấy phép xây dựng, xây nhà ở, làm nhà, phép xây dựng nhà cấp 4',
  lifeEvents: [lifeEvents.home, lifeEvents.businessSites],
  routing: 'object-place',
})

export const permitExtension = procedure({
  portalId: '019d2bfe-9097-700f-899f-6dfc532f0e6b',
  code: '1.013227',
  name: 'Gia hạn giấy phép xây dựng đối với công trình cấp III, cấp IV (công trình Không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Sửa chữa, cải tạo/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ',
  promulgator: ministries.construction,
  field: fields.construction,
  decision: ['1077/QĐ-BXD', '2026-06-29'],
  levels: ['commune', 'other'],
  flags: { sharedService: true },
  subjects: subjects('ĐT1', 'ĐT2', 'DT11', 'DT13', 'ĐT9'),
  legalBases: laws('50/2014/QH13', '62/2020/QH14', '175/2024/NĐ-CP', '140/2025/NĐ-CP', '14/2026/NĐ-CP'),
  summary:
    'Gia hạn khi giấy phép xây dựng sắp hết 12 tháng mà chưa khởi công. Nộp trong 30 ngày trước khi giấy phép hết hiệu lực; được gia hạn tối đa 2 lần.',
  executing: [communePeoplesCommittee],
  steps: [fileAtCommune, checked, returned],
  channels: everyWay({ limit: workingDays(5), fees: [councilFee()] }),
  papers: {
    'Hồ sơ': [
      declaration('000.00.00.G17-KQ002690', 'Đơn đề nghị gia hạn giấy phép xây dựng, mẫu số 02 (điền ngay trên Cổng)'),
      paper('000.00.00.G17-KQ002691', 'Bản chính giấy phép xây dựng đã cấp'),
    ],
  },
  results: [['KQ.G17.000315', 'Giấy phép xây dựng được gia hạn']],
  keywords: 'gia hạn giấy phép xây dựng, phép xây nhà hết hạn',
  lifeEvents: [lifeEvents.home],
  routing: 'object-place',
})
