import { declaration, free, hours, inPerson, online, paper, procedure, workingDays } from './procedure.ts'
import { communePolice, fields, ministries, subjects } from './ministries.ts'
import { lifeEvents } from './life-events.ts'
import { laws } from './laws.ts'
import { checked, fileWithPolice, returned } from './steps.ts'

const ct01 = (code: string) => declaration(code, 'Tờ khai thay đổi thông tin cư trú, mẫu CT01 (điền ngay trên Cổng)')

export const stayNotice = procedure({
  portalId: '019d2bf7-adb7-7329-8d7c-db89ef073ced',
  code: '2.001159',
  name: 'Thông báo lưu trú',
  promulgator: ministries.security,
  field: fields.residence,
  decision: ['9354/QĐ-BCA-C06', '2025-11-20'],
  legalKind: 'NOT_ASSIGNED_REGULATION',
  flags: { vertical: true, fullProcess: true },
  subjects: subjects('DT11', 'ĐT1', 'ĐT2', 'DT13', 'ĐT9'),
  legalBases: laws('68/2020/QH14', '62/2021/NĐ-CP', '55/2021/TT-BCA', '53/2025/TT-BCA', '54/2025/TT-BCA'),
  summary:
    'Chủ nhà, nhà nghỉ, bệnh viện báo có người đến ở lại dưới 30 ngày. Báo trước 23 giờ; khách đến sau 23 giờ thì báo trước 8 giờ sáng hôm sau.',
  executing: [communePolice],
  authority: [communePolice],
  steps: [
    [
      'Báo tin',
      'Khai họ tên, số định danh, thời gian và nơi ở lại của khách trên Cổng, VNeID, qua điện thoại hoặc tại Công an xã.',
    ],
    ['Ghi nhận', 'Công an ghi vào cơ sở dữ liệu ngay khi nhận tin.'],
  ],
  channels: [online({ limit: hours(1) }), inPerson({ limit: hours(1) })],
  papers: { 'Nội dung cần báo': [declaration('000.00.00.G01-KQ002884', 'Thông tin về khách và thời gian lưu trú')] },
  requirements: 'Người thân ruột thịt đến ở nhiều lần thì chỉ cần báo một lần.',
  results: [['KQ.G01.000066', 'Thông tin mới trong Cơ sở dữ liệu về cư trú']],
  returning: ['Trực tuyến'],
  keywords: 'khai báo lưu trú, khách ngủ lại, báo tạm trú khách sạn, nhà nghỉ, homestay',
  lifeEvents: [lifeEvents.residence],
  routing: 'event-place',
})

export const residenceConfirmation = procedure({
  portalId: '019d2bf7-7f19-762d-be5e-741f71796016',
  code: '1.010041',
  name: 'Xác nhận thông tin về cư trú',
  promulgator: ministries.security,
  field: fields.residence,
  decision: ['9354/QĐ-BCA-C06', '2025-11-20'],
  flags: { vertical: true, fullProcess: true },
  subjects: subjects('ĐT9', 'DT11', 'ĐT1', 'ĐT2', 'DT13'),
  legalBases: laws('68/2020/QH14', '62/2021/NĐ-CP', '55/2021/TT-BCA', '53/2025/TT-BCA', '54/2025/TT-BCA'),
  summary:
    'Xin giấy xác nhận CT07 ghi nơi thường trú, tạm trú, các thành viên trong hộ hoặc nơi ở trước đây. Giấy có giá trị 1 năm kể từ ngày cấp.',
  executing: [communePolice],
  authority: [communePolice],
  steps: [['Khai điều cần xác nhận', 'Chọn thông tin cần xác nhận và mục đích.'], fileWithPolice, checked, returned],
  channels: [
    online({
      limit: workingDays(1, 'Đã có trong cơ sở dữ liệu: 1 ngày làm việc. Phải xác minh: 3 ngày làm việc.'),
      fees: [free()],
    }),
  ],
  papers: { 'Tờ khai': [ct01('000.00.00.G01-KQ003647')] },
  cases: [{ code: '1.010041.01', name: 'Phải xác minh', limit: workingDays(3) }],
  results: [['KQ.G01.000062', 'Xác nhận thông tin về cư trú (CT07)']],
  keywords: 'xác nhận cư trú, CT07, giấy xác nhận hộ khẩu, xác nhận nơi ở, xác nhận nhân khẩu',
  lifeEvents: [lifeEvents.residence],
  routing: 'choice',
})

export const absenceNotice = procedure({
  portalId: '019d2bf7-6f56-704f-95b8-8d949272c6ad',
  code: '1.003677',
  name: 'Khai báo tạm vắng',
  promulgator: ministries.security,
  field: fields.residence,
  decision: ['9354/QĐ-BCA-C06', '2025-11-20'],
  flags: { vertical: true, fullProcess: true },
  subjects: subjects('DT11', 'ĐT1', 'DT13', 'ĐT9'),
  legalBases: laws('68/2020/QH14', '55/2021/TT-BCA', '53/2025/TT-BCA', '54/2025/TT-BCA'),
  summary:
    'Báo khi rời nơi cư trú dài ngày mà thuộc diện phải báo, như người đang chấp hành án tại địa phương, người đến tuổi nghĩa vụ quân sự. Người thường đi vắng từ 12 tháng mà không ra nước ngoài cũng cần báo.',
  executing: [communePolice],
  authority: [communePolice],
  steps: [
    ['Khai báo', 'Ghi lý do, thời gian vắng và nơi đến; người đang bị giám sát, quản lý thì phải có văn bản cho phép.'],
    fileWithPolice,
    ['Nhận phiếu', 'Công an cấp phiếu khai báo tạm vắng hoặc trả lời lý do chưa cấp.'],
  ],
  channels: [online({ limit: workingDays(1, 'Trường hợp phức tạp: không quá 2 ngày làm việc.') })],
  papers: {
    'Người đang bị giám sát, quản lý, giáo dục': [
      paper('G01.000.000.000-KQ1891', 'Đề nghị khai báo tạm vắng'),
      paper('G01.000.000.000-KQ1892', 'Văn bản đồng ý của cơ quan đang giám sát, quản lý'),
    ],
    'Người khác': [declaration('G01.000.000.000-KQ1893', 'Nội dung khai báo tạm vắng (điền ngay trên Cổng)')],
  },
  cases: [{ code: '1.003677.01', name: 'Trường hợp phức tạp', limit: workingDays(2) }],
  results: [['KQ.G01.000061', 'Phiếu khai báo tạm vắng (CT03)']],
  keywords: 'tạm vắng, khai báo vắng mặt, đi làm ăn xa',
  lifeEvents: [lifeEvents.residence],
  routing: 'residence',
})
