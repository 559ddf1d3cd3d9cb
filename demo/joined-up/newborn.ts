import type { ProcessDocument, ProcessPart, ProcessStep } from '#dossiers'
import type { DemoAgency } from '../agencies.ts'
import type { DemoOfficer } from '../people.ts'
import { laws } from '../procedures/laws.ts'
import { lifeEvents } from '../procedures/life-events.ts'
import { communePeoplesCommittee, fields, ministries, subjects } from '../procedures/ministries.ts'
import { everyWay, paper, procedure, workingDays } from '../procedures/procedure.ts'
import { checked, fileAtCommune, registered, returned } from '../procedures/steps.ts'

/** The code is the demonstration's own: three agencies work together on what a newborn needs. */
export const newbornCode = 'TD.000001'

export const newborn = procedure({
  portalId: '019d2bfd-0000-7000-8000-00000000d101',
  code: newbornCode,
  name: 'Liên thông: Đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
  promulgator: ministries.justice,
  field: fields.civilStatus,
  decision: ['Bản trình diễn', '2026-01-16'],
  subjects: subjects('ĐT1'),
  legalBases: laws('60/2014/QH13', '123/2015/NĐ-CP'),
  summary:
    'Nộp một lần cho ba việc của bé: khai sinh, thường trú và thẻ bảo hiểm y tế. Xã, phường chủ trì; công an và bảo hiểm xã hội làm phần của mình.',
  executing: [communePeoplesCommittee],
  steps: [fileAtCommune, checked, registered, returned],
  channels: everyWay({ limit: workingDays(5), fees: [] }),
  papers: { 'Giấy tờ': [paper('TD-GCS', 'Giấy chứng sinh'), paper('TD-CT01', 'Tờ khai thay đổi thông tin cư trú')] },
  results: [
    ['TD-KS', 'Giấy khai sinh'],
    ['TD-BHYT', 'Thẻ bảo hiểm y tế'],
  ],
  keywords: 'liên thông khai sinh thường trú thẻ bảo hiểm y tế trẻ em sinh con',
  note: 'Mã thủ tục và quy trình chỉ dùng trong bản trình diễn.',
  lifeEvents: [lifeEvents.smallChild],
  routing: 'residence',
})

type Row = [
  key: string,
  name: string,
  kind: ProcessStep['kind'],
  role: ProcessStep['role'],
  share: number,
  decides: boolean,
]

const step = ([key, name, kind, role, share, decides]: Row): ProcessStep => ({
  ...{ key, name, kind, role, share, decides, unitId: null, officers: [], hours: null },
})

const reception: Row = ['tiep-nhan', 'Tiếp nhận', 'reception', 'receiver', 0, false]
const returning: Row = ['tra', 'Trả kết quả', 'return', 'receiver', 0, false]

const part = (it: Omit<ProcessPart, 'share' | 'steps'>, rows: Row[]): ProcessPart => ({
  ...it,
  share: null,
  steps: [reception, ...rows, returning].map(step),
})

/** Birth first; residence and insurance card follow at the same time, each by its own limit. */
export const newbornProcess: ProcessDocument = {
  consultationPauses: false,
  parts: [
    part(
      {
        ...{ key: 'khai-sinh', name: 'Đăng ký khai sinh', lead: true, agency: { kind: 'own' }, after: [] },
        limit: { amount: 1, unit: 'working-day' },
      },
      [
        ['tham-tra', 'Thẩm tra, ghi sổ hộ tịch', 'examination', 'handler', 70, false],
        ['ky', 'Ký Giấy khai sinh', 'signing', 'leader', 30, true],
      ],
    ),
    part(
      {
        ...{ key: 'thuong-tru', name: 'Đăng ký thường trú', lead: false, after: ['khai-sinh'] },
        ...{ agency: { kind: 'group', group: 'Công an cấp Xã' }, limit: { amount: 2, unit: 'working-day' } },
      },
      [
        ['xac-minh', 'Xác minh nơi ở', 'inspection', 'handler', 60, false],
        ['duyet', 'Phê duyệt', 'approval', 'leader', 40, true],
      ],
    ),
    part(
      {
        ...{ key: 'the-bhyt', name: 'Cấp thẻ bảo hiểm y tế', lead: false, after: ['khai-sinh'] },
        ...{ agency: { kind: 'group', group: 'Bảo hiểm xã hội cơ sở' }, limit: { amount: 2, unit: 'working-day' } },
      },
      [
        ['xet', 'Xét hồ sơ, cấp mã thẻ', 'examination', 'handler', 70, false],
        ['ky-the', 'Ký thẻ', 'signing', 'leader', 30, true],
      ],
    ),
  ],
}

/** A building permit: the ward looks at the place and asks others before it signs. */
export const buildingProcess: ProcessDocument = {
  consultationPauses: false,
  parts: [
    part(
      {
        ...{ key: 'chinh', name: 'Cấp giấy phép xây dựng', lead: true, agency: { kind: 'own' }, after: [] },
        limit: null,
      },
      [
        ['tham-dinh', 'Thẩm định hồ sơ', 'examination', 'handler', 30, false],
        ['thuc-dia', 'Kiểm tra thực địa', 'inspection', 'handler', 30, false],
        ['y-kien', 'Lấy ý kiến cơ quan liên quan', 'consultation', 'handler', 20, false],
        ['ky', 'Phê duyệt, ký giấy phép', 'signing', 'leader', 20, true],
      ],
    ),
  ],
}

export const insuranceAgency: DemoAgency = {
  key: 'ba-dinh/insurance',
  name: 'Bảo hiểm xã hội cơ sở Ba Đình',
  level: 'other',
  provinceCode: '01',
  level1: 'G12',
  covers: ['00004'],
  codes: [{ scheme: 'portal', code: 'demo-insurance-00004' }],
  groups: ['Bảo hiểm xã hội cơ sở'],
}

export const insuranceOfficer: DemoOfficer = {
  key: 'ly.ngan',
  name: 'Lý Thu Ngân',
  gender: 'female',
  birthDate: '1990-09-20',
  identityNumber: '001190992211',
  phone: '0900100291',
  email: 'ly.ngan@example.vn',
  address: { provinceCode: '01', communeCode: '00004', detail: 'Số 18 phố Nguyễn Biểu' },
  agency: 'ba-dinh/insurance',
  roles: ['receiver', 'handler', 'leader'],
  task: 'Thẻ bảo hiểm y tế, Bảo hiểm xã hội cơ sở Ba Đình',
}
