import {
  byPost,
  copyOf,
  days,
  declaration,
  everyWay,
  free,
  inPerson,
  paper,
  procedure,
  workingDays,
} from './procedure.ts'
import { communePeoplesCommittee, fields, ministries, subjects } from './ministries.ts'
import { lifeEvents } from './life-events.ts'
import { laws } from './laws.ts'
import { fileAtCommune, returned, type Step } from './steps.ts'

const decided: Step = [
  'Quyết định và chi trả',
  'Chủ tịch Ủy ban ký quyết định; tiền chuyển vào tài khoản hoặc trả tại nhà.',
]
const disability: [string, string] = ['KQ.G18.000315', 'Giấy xác nhận khuyết tật']
const funeral: [string, string] = ['KQ.G18.000312', 'Quyết định hỗ trợ chi phí mai táng']

export const monthlySocialAllowance = procedure({
  portalId: '019d2bfe-b7e6-740b-9573-24f800e8664d',
  code: '1.001776',
  name: 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng',
  promulgator: ministries.health,
  field: fields.socialProtection,
  decision: ['2072/QĐ-BYT', '2025-06-24'],
  subjects: subjects('ĐT1'),
  legalBases: laws('20/2021/NĐ-CP', '42/2025/NĐ-CP', '147/2025/NĐ-CP'),
  summary:
    'Xin trợ cấp hằng tháng cho trẻ mồ côi, người cao tuổi nghèo, người khuyết tật nặng, người đơn thân nghèo nuôi con và các trường hợp khó khăn khác. Cũng dùng khi điều chỉnh hoặc thôi hưởng.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Khai tờ khai đúng nhóm', 'Mỗi nhóm có mẫu riêng; trên Cổng bạn chỉ trả lời những câu đúng với mình.'],
    fileAtCommune,
    ['Đối chiếu dữ liệu', 'Ủy ban xác thực thông tin với cơ sở dữ liệu dân cư, không bắt bạn nộp giấy tờ đã có.'],
    decided,
  ],
  channels: everyWay({ limit: workingDays(10), fees: [free()] }),
  papers: {
    'Xin trợ cấp hằng tháng': [
      declaration('000.00.00.G18-KQ005113', 'Tờ khai của người được hưởng, mẫu số 1a đến 1đ (điền ngay trên Cổng)'),
    ],
    'Xin hỗ trợ chăm sóc, nuôi dưỡng': [
      paper('000.00.00.G18-KQ005114', 'Tờ khai hộ gia đình có người khuyết tật, mẫu số 2a'),
      paper('000.00.00.G18-KQ005115', 'Tờ khai nhận chăm sóc, nuôi dưỡng, mẫu số 2b'),
      paper('000.00.00.G18-KQ005116', 'Tờ khai của người được chăm sóc, mẫu số 03 (khi chưa hưởng trợ cấp)'),
    ],
    'Giấy tờ cho xem khi nộp tại quầy': [
      paper('000.00.00.G18-KQ005117', 'Giấy tờ tùy thân và nơi cư trú (khi cơ sở dữ liệu chưa có)'),
      paper('000.00.00.G18-KQ005118', 'Giấy khai sinh của trẻ', {
        acceptedResults: ['KQ.G15.000031', 'KQ.G15.000342'],
      }),
      paper('000.00.00.G18-KQ005119', 'Giấy của cơ sở y tế về việc nhiễm HIV'),
      paper('000.00.00.G18-KQ005120', 'Giấy của cơ sở y tế về việc đang mang thai (với người khuyết tật)'),
      paper('000.00.00.G18-KQ005121', 'Giấy xác nhận khuyết tật', { acceptedResults: ['KQ.G18.000315'] }),
    ],
  },
  requirements: 'Người được hưởng thuộc một trong các nhóm ở Điều 5 Nghị định 20/2021/NĐ-CP.',
  results: [
    ['KQ.G18.000320', 'Quyết định trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng'],
    ['KQ.G18.000321', 'Quyết định điều chỉnh trợ cấp'],
    ['KQ.G18.000230', 'Quyết định thôi hưởng trợ cấp'],
  ],
  keywords: 'trợ cấp xã hội, tiền bảo trợ xã hội, trợ cấp người khuyết tật, trợ cấp mẹ đơn thân, trợ cấp trẻ mồ côi',
  lifeEvents: [lifeEvents.health, lifeEvents.smallChild, lifeEvents.retirement],
  routing: 'residence',
})

export const funeralSupport = procedure({
  portalId: '019d2bfe-b7dd-7239-b166-b6cd79d326b8',
  code: '1.001731',
  name: 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
  promulgator: ministries.health,
  field: fields.socialProtection,
  decision: ['2072/QĐ-BYT', '2025-06-24'],
  flags: { fullProcess: true },
  subjects: subjects('ĐT1', 'ĐT9'),
  legalBases: laws('20/2021/NĐ-CP', '147/2025/NĐ-CP', '42/2025/NĐ-CP'),
  summary:
    'Nhận tiền hỗ trợ mai táng khi người đang hưởng trợ cấp xã hội hàng tháng qua đời. Ai đứng ra lo mai táng thì người đó làm đơn.',
  executing: [communePeoplesCommittee],
  steps: [['Khai tờ khai', 'Ghi người mất, người lo mai táng và tài khoản nhận tiền.'], fileAtCommune, decided],
  channels: everyWay({ limit: workingDays(3), fees: [free()] }),
  papers: {
    'Hồ sơ': [
      declaration('000.00.00.G18-KQ005130', 'Tờ khai đề nghị hỗ trợ chi phí mai táng, mẫu số 04 (điền ngay trên Cổng)'),
      copyOf('000.00.00.G18-KQ005131', 'Bản sao giấy chứng tử hoặc giấy báo tử'),
      copyOf('000.00.00.G18-KQ005132', 'Bản sao quyết định thôi hưởng trợ cấp khác (người từ đủ 80 tuổi)'),
    ],
  },
  results: [funeral],
  keywords: 'mai táng phí, tiền mai táng, hỗ trợ ma chay, người già mất',
  lifeEvents: [lifeEvents.death],
  routing: 'residence',
})

export const disabilityAssessment = procedure({
  portalId: '019d2bfe-b7cd-76e9-b909-bcf437629cb8',
  code: '1.001699',
  name: 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
  promulgator: ministries.health,
  field: fields.socialProtection,
  decision: ['970/QĐ-BYT', '2025-03-21'],
  flags: { sharedService: true },
  subjects: subjects('ĐT1'),
  legalBases: laws('51/2010/QH12', '28/2012/NĐ-CP', '42/2025/NĐ-CP', '01/2019/TT-BLĐTBXH', '08/2023/TT-BLĐTBXH'),
  summary:
    'Xác định dạng tật và mức độ nặng nhẹ để cấp Giấy xác nhận khuyết tật, căn cứ hưởng trợ cấp và ưu tiên. Hội đồng của xã, phường đến gặp hoặc mời người khuyết tật.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Khai đơn', 'Người khuyết tật hoặc người đại diện khai mẫu số 01, kèm bệnh án nếu có.'],
    fileAtCommune,
    ['Gặp Hội đồng', 'Hội đồng hẹn tại trạm y tế, trụ sở xã hoặc tại nhà; em nào đang đi học thì hỏi thêm nhà trường.'],
    ['Công khai kết luận', 'Kết luận được niêm yết 5 ngày làm việc để mọi người góp ý.'],
    returned,
  ],
  channels: everyWay({ limit: workingDays(25), fees: [free()] }),
  papers: {
    'Xác định lần đầu': [
      declaration('000.00.00.G07-KQ002163', 'Đơn đề nghị, mẫu số 01 (điền ngay trên Cổng)'),
      copyOf('000.00.00.G07-KQ002164', 'Bản sao bệnh án, giấy khám, điều trị, phẫu thuật (nếu có)'),
      copyOf('000.00.00.G07-KQ002165', 'Bản sao kết luận cũ của Hội đồng Giám định y khoa (nếu có)'),
    ],
    'Xác định lại': [
      declaration('000.00.00.G07-KQ002166', 'Đơn đề nghị, mẫu số 01 (điền ngay trên Cổng)'),
      copyOf('000.00.00.G07-KQ002167', 'Bản sao Giấy xác nhận khuyết tật cũ và giấy tờ y tế'),
    ],
  },
  results: [disability],
  keywords: 'giấy xác nhận khuyết tật, giám định khuyết tật, mức độ khuyết tật, người tàn tật, trẻ tự kỷ',
  lifeEvents: [lifeEvents.health],
  routing: 'residence',
})

export const disabilityPaperReissue = procedure({
  portalId: '019d2bfe-b7ab-731d-844a-5e232b77afef',
  code: '1.001653',
  name: 'Đổi, cấp lại Giấy xác nhận khuyết tật',
  promulgator: ministries.health,
  field: fields.socialProtection,
  decision: ['970/QĐ-BYT', '2025-03-21'],
  flags: { sharedService: true },
  subjects: subjects('ĐT1'),
  legalBases: laws('51/2010/QH12', '28/2012/NĐ-CP', '42/2025/NĐ-CP', '01/2019/TT-BLĐTBXH', '08/2023/TT-BLĐTBXH'),
  summary: 'Đổi Giấy xác nhận khuyết tật khi ghi sai hoặc hỏng; xin lại khi bị mất. Không phải đi giám định lại.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Khai đơn', 'Nói rõ lý do: sai thông tin, hỏng hay mất.'],
    fileAtCommune,
    ['Xem hồ sơ lưu', 'Ủy ban dựa trên hồ sơ đang giữ để cấp giấy mới.'],
    returned,
  ],
  channels: everyWay({ limit: workingDays(5), fees: [free()] }),
  papers: {
    'Hồ sơ': [declaration('000.00.00.G07-KQ002168', 'Đơn đề nghị đổi, cấp lại, mẫu số 01 (điền ngay trên Cổng)')],
  },
  results: [disability],
  keywords: 'mất giấy khuyết tật, cấp lại giấy xác nhận khuyết tật, đổi giấy khuyết tật',
  lifeEvents: [lifeEvents.health],
  routing: 'residence',
})

export const socialPension = procedure({
  portalId: '019d2bff-2d80-74d8-8515-90f6f61822f0',
  code: '1.014027',
  name: 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội',
  promulgator: ministries.health,
  field: fields.socialProtection,
  decision: ['2180/QĐ-BYT', '2025-06-30'],
  state: 'active',
  flags: { sharedService: true },
  subjects: subjects('ĐT1'),
  legalBases: laws('41/2024/QH15', '42/2025/NĐ-CP'),
  summary:
    'Trợ cấp hằng tháng cho người từ đủ 75 tuổi không có lương hưu, hoặc từ đủ 70 tuổi thuộc hộ nghèo, cận nghèo. Nhà nước đóng luôn bảo hiểm y tế cho người hưởng.',
  executing: [communePeoplesCommittee],
  steps: [
    ['Gửi văn bản đề nghị', 'Khai mẫu số 01; người già yếu thì con cháu khai giúp.'],
    fileAtCommune,
    ['Đối chiếu dữ liệu', 'Ủy ban tra cứu tuổi, lương hưu và hộ nghèo trong cơ sở dữ liệu.'],
    decided,
  ],
  channels: everyWay({ limit: workingDays(10), fees: [free()] }),
  papers: {
    'Hồ sơ': [
      declaration(
        '000.00.00.G18-KQ005330',
        'Văn bản đề nghị hưởng trợ cấp hưu trí xã hội, mẫu số 01 (điền ngay trên Cổng)',
      ),
    ],
  },
  requirements:
    'Từ đủ 75 tuổi (hộ nghèo, cận nghèo: từ đủ 70 tuổi) và không có lương hưu, trợ cấp bảo hiểm xã hội hằng tháng hoặc có nhưng thấp hơn mức trợ cấp này.',
  results: [
    ['KQ.G18.000316', 'Quyết định trợ cấp hưu trí xã hội'],
    ['KQ.G18.000317', 'Quyết định điều chỉnh trợ cấp hưu trí xã hội'],
    ['KQ.G18.000318', 'Quyết định thôi hưởng trợ cấp hưu trí xã hội'],
  ],
  keywords: 'tiền người già, trợ cấp người cao tuổi, hưu trí xã hội, trợ cấp 75 tuổi, không có lương hưu',
  lifeEvents: [lifeEvents.retirement],
  routing: 'residence',
})

/** Without an online channel: the village must come and look. */
export const poorHousehold = procedure({
  portalId: '019d2bfa-6008-72cb-9e63-83483f3a6e49',
  code: '1.011607',
  name: 'Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm',
  promulgator: ministries.agriculture,
  field: fields.povertyReduction,
  decision: ['967/QĐ-BNNMT', '2025-04-18'],
  flags: { sharedService: true },
  subjects: subjects('ĐT1'),
  legalBases: laws('24/2021/QĐ-TTg', '07/2021/TT-BLĐTBXH'),
  summary:
    'Đề nghị xét hộ nghèo, hộ cận nghèo khi gia đình gặp khó khăn đột xuất trong năm. Thôn, tổ dân phố đến nhà chấm điểm rồi họp dân, nên hồ sơ chưa nộp qua mạng.',
  executing: [communePeoplesCommittee],
  authority: [communePeoplesCommittee],
  steps: [
    ['Viết giấy đề nghị', 'Điền mẫu số 01, nộp tại Ủy ban hoặc gửi bưu điện.'],
    ['Rà soát tại nhà', 'Cán bộ đến xem thu nhập, nhà ở, việc học, sức khỏe và chấm điểm.'],
    ['Họp dân', 'Thôn, tổ dân phố họp lấy ý kiến và niêm yết kết quả.'],
    ['Nhận quyết định', 'Chủ tịch Ủy ban công nhận hoặc trả lời vì sao chưa được.'],
  ],
  channels: [byPost({ limit: days(15), fees: [free()] }), inPerson({ limit: days(15), fees: [free()] })],
  papers: { 'Hồ sơ': [paper('000.00.00.G07-KQ001993', 'Giấy đề nghị rà soát hộ nghèo, hộ cận nghèo, mẫu số 01')] },
  results: [['KQ.G10.001158', 'Quyết định công nhận danh sách hộ nghèo, hộ cận nghèo']],
  returning: ['Trực tiếp'],
  keywords: 'xin hộ nghèo, hộ cận nghèo, sổ hộ nghèo, xét hộ nghèo',
  lifeEvents: [lifeEvents.health, lifeEvents.work],
  routing: 'residence',
})
