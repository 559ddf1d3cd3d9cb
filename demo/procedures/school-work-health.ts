import {
  copyOf,
  declaration,
  everyWay,
  fee,
  free,
  paper,
  procedure,
  sameDay,
  uncounted,
  workingDays,
} from './procedure.ts'
import {
  communePeoplesCommittee,
  educationDepartment,
  fields,
  healthDepartment,
  homeDepartment,
  ministries,
  school,
  securedTransactionsCentre,
  subjects,
} from './ministries.ts'
import { lifeEvents } from './life-events.ts'
import { laws } from './laws.ts'
import { checked, returned } from './steps.ts'

export const schoolTransfer = procedure({
  portalId: '019e4f04-8e6e-72c9-99e6-b2edd45b4a83',
  code: '2.002854',
  name: 'Chuyển trường và tiếp nhận học sinh',
  promulgator: ministries.education,
  field: fields.schooling,
  decision: ['1130/QĐ-BGDĐT', '2026-05-11'],
  levels: ['other'],
  state: 'active',
  legalKind: 'NOT_ASSIGNED_REGULATION',
  flags: { sharedService: true },
  subjects: subjects('ĐT1', 'ĐT4', 'DT12'),
  legalBases: laws('15/2026/TT-BGDĐT'),
  summary:
    'Xin cho học sinh chuyển sang trường phổ thông khác vì gia đình chuyển chỗ ở hoặc có lý do chính đáng. Trường nơi đến quyết định nhận hay không.',
  executing: [school],
  steps: [
    ['Hỏi trường nơi đến', 'Biết chắc còn chỗ rồi mới nộp đơn.'],
    ['Nộp đơn', 'Cha mẹ hoặc học sinh nộp trên Cổng hoặc tại trường.'],
    ['Hai trường trao đổi', 'Học bạ số và kết quả học tập được chuyển qua hệ thống.'],
    ['Nhận trả lời', 'Hiệu trưởng nơi đến phê duyệt trên hệ thống.'],
  ],
  channels: everyWay({
    limit: workingDays(8, 'Trong cùng tỉnh, thành phố: 5 ngày làm việc. Từ tỉnh, thành phố khác: 8 ngày làm việc.'),
  }),
  papers: {
    'Hồ sơ': [
      declaration('G03-KQ002402', 'Đơn xin chuyển trường (điền ngay trên Cổng)'),
      paper('G03-KQ002403', 'Bảng tổng hợp kết quả học tập, rèn luyện'),
      paper('G03-KQ002404', 'Kế hoạch giáo dục cá nhân (học sinh khuyết tật)'),
    ],
  },
  results: [['KQ.G03.000497', 'Phê duyệt tiếp nhận của hiệu trưởng nơi chuyển đến']],
  keywords: 'chuyển trường, xin học trường mới, chuyển trường cho con, học sinh chuyển đến',
  lifeEvents: [lifeEvents.study],
  routing: 'choice',
})

export const diplomaCopy = procedure({
  portalId: '019d2bf8-df63-75bf-8bff-4c9d1f98674c',
  code: '3.000465',
  name: 'Cấp bản sao văn bằng, chứng chỉ từ sổ gốc',
  promulgator: ministries.education,
  field: fields.diplomas,
  decision: ['985/QĐ-BGDĐT', '2026-04-22'],
  levels: ['province', 'other'],
  legalKind: 'OTHER',
  flags: { fullProcess: true, sharedService: true },
  subjects: subjects('DT12', 'ĐT1', 'ĐT4'),
  legalBases: laws('66.7/2025/NQ-CP', '10/2026/TT-BGDĐT'),
  summary:
    'Xin bản sao bằng tốt nghiệp, chứng chỉ từ sổ gốc khi bản chính mất hoặc cần thêm bản. Nơi nào cấp bằng hoặc đang giữ sổ gốc thì nơi đó cấp.',
  executing: [school, educationDepartment],
  steps: [
    ['Khai phiếu', 'Ghi loại bằng, năm tốt nghiệp, trường và số bản cần.'],
    ['Gửi đúng nơi', 'Gửi Sở Giáo dục và Đào tạo hoặc trường đang giữ sổ gốc.'],
    ['Tra sổ gốc', 'Sổ đã số hóa thì có ngay.'],
    returned,
  ],
  channels: everyWay({ limit: sameDay, fees: [free()] }),
  papers: {
    'Hồ sơ': [
      declaration('G03-KQ002360', 'Phiếu đề nghị cấp bản sao từ sổ gốc (điền ngay trên Cổng)'),
      copyOf('G03-KQ002361', 'Giấy tờ về người đại diện (khi người khác xin thay)'),
      paper('G03-KQ002362', 'Giấy tờ chứng minh quan hệ (khi người được cấp bằng đã mất)'),
    ],
  },
  results: [['KQ.G03.000157', 'Bản sao văn bằng, chứng chỉ từ sổ gốc']],
  keywords: 'mất bằng tốt nghiệp, bản sao bằng cấp ba, sao bằng, mất bằng đại học, bản sao văn bằng',
  lifeEvents: [lifeEvents.study, lifeEvents.work],
  routing: 'choice',
})

export const foodSafetyCertificate = procedure({
  portalId: '019d2bff-2d33-76fe-bd90-4f37b18e4401',
  code: '1.013855',
  name: 'Cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm đối với cơ sở kinh doanh dịch vụ ăn uống, cơ sở sản xuất thực phẩm thuộc phạm vi quản lý của Bộ Y tế',
  promulgator: ministries.health,
  field: fields.foodSafety,
  decision: ['2495/QĐ-BYT', '2025-08-04'],
  levels: ['province', 'commune'],
  flags: { sharedService: true },
  subjects: subjects('ĐT10', 'ĐT9', 'DT12', 'DT11', 'ĐT1', 'ĐT2', 'ĐT4', 'ĐT7'),
  legalBases: laws('55/2010/QH12', '155/2018/NĐ-CP', '148/2025/NĐ-CP', '67/2021/TT-BTC', '64/2025/TT-BTC'),
  summary: 'Quán ăn, bếp ăn và cơ sở làm thực phẩm xin giấy chứng nhận đủ điều kiện an toàn. Giấy có hiệu lực 3 năm.',
  executing: [healthDepartment, communePeoplesCommittee],
  steps: [
    [
      'Chuẩn bị cơ sở',
      'Bếp một chiều, nguồn nước sạch, người làm có giấy khám sức khỏe và đã học kiến thức an toàn thực phẩm.',
    ],
    ['Nộp hồ sơ và phí', 'Nộp trên Cổng, gửi bưu điện hoặc mang đến nơi tiếp nhận.'],
    ['Thẩm định tại chỗ', 'Đoàn đến xem cơ sở; chưa đạt thì được sửa rồi báo lại.'],
    returned,
  ],
  channels: everyWay({
    limit: workingDays(20),
    fees: [
      fee(250_000, 'cơ sở sản xuất nhỏ lẻ, mỗi lần'),
      fee(350_000, 'cơ sở ăn uống dưới 200 suất, mỗi lần'),
      fee(500_000, 'cơ sở ăn uống từ 200 suất trở lên, mỗi lần'),
    ],
  }),
  papers: {
    'Hồ sơ': [
      paper('000.00.00.G18-KQ005163', 'Đơn đề nghị, mẫu số 1, kèm bản thuyết minh cơ sở và danh sách người làm', {
        copies: 1,
      }),
    ],
  },
  results: [['KQ.G10.000099', 'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm']],
  keywords: 'vệ sinh an toàn thực phẩm, giấy ATTP, mở quán ăn, bếp ăn, giấy phép nhà hàng',
  lifeEvents: [lifeEvents.startBusiness, lifeEvents.trade, lifeEvents.health],
  routing: 'object-place',
})

export const unemploymentBenefit = procedure({
  portalId: '019d2bfb-2b1d-7649-8f76-f5315475eb46',
  code: '1.014748',
  name: 'Hưởng trợ cấp thất nghiệp (Cấp tỉnh)',
  promulgator: ministries.home,
  field: fields.employment,
  decision: ['107/QĐ-BNV', '2026-01-22'],
  levels: ['province'],
  state: 'active',
  flags: { fullProcess: true },
  subjects: subjects('ĐT1'),
  legalBases: laws('74/2025/QH15', '374/2025/NĐ-CP'),
  summary:
    'Nhận trợ cấp khi mất việc mà đã đóng bảo hiểm thất nghiệp đủ thời gian. Nộp trong 3 tháng kể từ ngày nghỉ việc, ở tỉnh, thành phố nào cũng được.',
  executing: [homeDepartment],
  steps: [
    ['Nộp đề nghị', 'Khai trên Cổng hoặc nộp tại Trung tâm Dịch vụ việc làm.'],
    checked,
    ['Chờ tìm việc', 'Trong thời gian xét, trung tâm giới thiệu việc làm cho bạn.'],
    [
      'Nhận quyết định',
      'Tiền trợ cấp do cơ quan bảo hiểm xã hội chuyển hằng tháng; mỗi tháng bạn báo việc tìm việc làm.',
    ],
  ],
  channels: everyWay({ limit: workingDays(15), fees: [free()] }),
  papers: {
    'Hồ sơ': [
      declaration('G09-KQ003310', 'Đề nghị hưởng trợ cấp thất nghiệp, mẫu số 10 (điền ngay trên Cổng)'),
      paper('G09-KQ003311', 'Giấy tờ về việc nghỉ việc: quyết định thôi việc, hợp đồng hết hạn'),
      paper('000.00.00.G11-KQ1862', 'Sổ bảo hiểm xã hội'),
    ],
  },
  requirements: 'Đã nghỉ việc, không thuộc diện hưởng lương hưu, đóng đủ số tháng luật định và chưa có việc mới.',
  results: [
    ['KQ.G07.000298', 'Quyết định về việc hưởng trợ cấp thất nghiệp'],
    ['KQ.G09.000525', 'Quyết định bảo lưu thời gian đóng bảo hiểm thất nghiệp'],
  ],
  keywords: 'bảo hiểm thất nghiệp, trợ cấp thất nghiệp, BHTN, nghỉ việc, mất việc, thất nghiệp',
  lifeEvents: [lifeEvents.work, lifeEvents.staff],
  routing: 'choice',
})

/** The ministry's own: filed with a centre of the Ministry of Justice. */
export const securedTransaction = procedure({
  portalId: '019d2bfd-7e5a-736b-a6d0-943b13c4099d',
  code: '1.011435',
  name: 'Đăng ký biện pháp bảo đảm bằng động sản (không phải là tàu bay, tàu biển, chứng khoán đã đăng ký tập trung), bằng cây hằng năm, công trình tạm',
  promulgator: ministries.justice,
  field: fields.securedTransactions,
  decision: ['570/QĐ-BTP', '2026-02-06'],
  levels: ['ministry'],
  subjects: subjects('ĐT8', 'ĐT10', 'ĐT9', 'DT12', 'ĐT1', 'ĐT2', 'ĐT4', 'ĐT7', 'DT11', 'DT13'),
  legalBases: laws('99/2022/NĐ-CP', '18/2026/NĐ-CP', '61/2023/TT-BTC'),
  summary:
    'Đăng ký khi thế chấp, cầm cố xe, máy móc, hàng hóa, hoa màu để người khác biết tài sản đang được dùng để bảo đảm. Làm với trung tâm của Bộ Tư pháp, cho cả nước.',
  executing: [securedTransactionsCentre],
  steps: [
    ['Khai phiếu yêu cầu', 'Ghi bên bảo đảm, bên nhận bảo đảm và mô tả tài sản.'],
    ['Nộp và trả phí', 'Nộp trực tuyến, gửi bưu điện hoặc đến trung tâm.'],
    ['Ghi vào hệ thống', 'Trung tâm cập nhật và chứng nhận; từ lúc đó việc bảo đảm có hiệu lực với người khác.'],
    returned,
  ],
  channels: everyWay({
    limit: workingDays(
      3,
      'Trong ngày làm việc; nhận sau 15 giờ thì ngày làm việc tiếp theo. Cần thêm thời gian thì không quá 3 ngày làm việc.',
    ),
    fees: [fee(80_000, 'mỗi hồ sơ (Thông tư 61/2023/TT-BTC)')],
  }),
  papers: {
    'Hồ sơ': [
      declaration('000.00.00.G15-KQ003637', 'Phiếu yêu cầu đăng ký, mẫu số 01d (điền ngay trên Cổng)'),
      paper('000.00.00.G15-KQ003638', 'Hợp đồng bảo đảm (khi phiếu chỉ có chữ ký một bên)', { copies: 1 }),
      paper('000.00.00.G15-KQ004047', 'Giấy tờ về người đại diện (khi làm thay)', { copies: 1 }),
    ],
  },
  cases: [
    { code: '1.011435.02', name: 'Hồ sơ thông thường', limit: workingDays(1) },
    { code: '1.011435.01', name: 'Cần thêm thời gian', limit: uncounted('không quá 3 ngày làm việc') },
  ],
  results: [['KQ.G15.000235', 'Văn bản chứng nhận đăng ký biện pháp bảo đảm']],
  keywords: 'đăng ký thế chấp xe, thế chấp tài sản, giao dịch bảo đảm, cầm cố, vay ngân hàng thế chấp ô tô',
  lifeEvents: [lifeEvents.businessFinance, lifeEvents.property, lifeEvents.vehicle],
  routing: 'choice',
})
