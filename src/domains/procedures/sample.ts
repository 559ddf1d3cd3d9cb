import type { ProcedureRecord } from './record.ts'
import { mergeRecord } from './import-procedures/draft.ts'

/** A made-up procedure for tests, as the demonstration, the native and the normalised format would say it. */
export const birth: ProcedureRecord = mergeRecord(undefined, {
  portalId: null,
  code: '1.900001',
  name: 'Đăng ký khai sinh mẫu',
  summary: 'Ghi nhận việc sinh của trẻ.',
  levels: ['commune'],
  promulgator: { code: 'G15', name: 'Bộ Mẫu' },
  field: { code: 'G15-TP07', name: 'Hộ tịch' },
  subjects: [{ code: 'DT1', name: 'Công dân Việt Nam' }],
  channels: [{ channel: 'online', limit: { amount: 1, unit: 'working-day', text: '' }, text: '', fees: [] }],
  steps: [{ name: '', text: 'Điền tờ khai.' }],
})

export const nativeBirth = {
  id: 'n1',
  code: '1.900001',
  name: 'Thủ tục đăng ký khai sinh mẫu',
  executionSteps: [{ name: '', description: 'Bước 1: Nộp tờ khai. Bước 2: Nhận giấy.\r\n- Xong ' }],
  executionMethods: [
    {
      submissionMethod: 'ONLINE',
      processingTime: 1,
      processingTimeUnit: 'OTHER',
      description: 'Trong ngày',
      fees: [
        {
          type: 'FEE',
          value: 0,
          currencyId: '',
          currencyName: '',
          attachment: null,
          description: 'Bản sao: 8.000 đồng',
        },
      ],
    },
  ],
  executionCases: [
    {
      name: 'Giấy tờ phải nộp',
      profileComponents: [
        {
          name: 'Tờ khai',
          code: 'KQ1',
          originalQty: 1,
          copyQty: 0,
          required: false,
          hasElectronicForm: false,
          isProcessingResult: false,
          attachments: [{ id: 'f1', fileName: 'To khai.docx', bucketName: 'dvc', filePath: 'x/to-khai.docx' }],
        },
      ],
    },
  ],
  formalityType: 'ASSIGNED_REGULATION',
  state: 'UPDATED',
  type: 'STANDARD',
  isWard: true,
  isProvince: false,
  isMinistry: false,
  isOtherAgency: false,
  isVertical: false,
  categoriesDetails: [{ id: 'c1', name: 'Hộ tịch', code: 'G15-TP07' }],
  departmentPromulgateCode: 'G15',
  departmentPromulgateName: 'Bộ Mẫu',
  departmentsExecuting: [],
  unitGroupsExecuting: [{ id: 'u1', name: 'Ủy ban nhân dân cấp xã' }],
  departmentsCoordinating: [],
  unitGroupsCoordinating: [{ id: 'u2', name: 'Sở Mẫu' }],
  subjectTypesDetails: [{ id: 's1', name: 'Công dân Việt Nam', code: 'DT1' }],
  resultsDetails: [{ id: 'r1', name: 'Giấy khai sinh', code: 'KQ.1' }],
  requirementsAndConditions: '',
  delegatedAgencies: 'Phân cấp cho xã',
  createdAt: 1775659978807,
  updatedAt: 1776242191512,
  unheardOf: { deep: 'kept' },
}

export const normalisedBirth = {
  id: 'n1',
  code: '1.900001',
  name: 'Thủ tục đăng ký khai sinh mẫu',
  levels: ['XA'],
  promulgator: { code: 'G15', name: 'Bộ Mẫu' },
  field: { code: 'G15-TP07', name: 'Hộ tịch' },
  kind: 'STANDARD',
  legalKind: 'ASSIGNED_REGULATION',
  state: 'UPDATED',
  subjects: [{ code: 'DT1', name: 'Công dân Việt Nam' }],
  executing: [{ code: null, name: 'Ủy ban nhân dân cấp xã', group: true }],
  coordinating: [],
  steps: [{ name: '', text: 'Bước 1: Nộp tờ khai. Bước 2: Nhận giấy.\n- Xong' }],
  methods: [
    {
      channel: 'ONLINE',
      time: 1,
      unit: 'OTHER',
      text: 'Trong ngày',
      fees: [{ type: 'FEE', value: 0, text: 'Bản sao: 8.000 đồng' }],
    },
  ],
  dossierGroups: [
    {
      name: 'Giấy tờ phải nộp',
      components: [
        {
          code: 'KQ1',
          name: 'Tờ khai',
          originals: 1,
          copies: 0,
          eForm: false,
          isResultOfOther: false,
          forms: ['To khai.docx'],
        },
      ],
    },
  ],
  requirements: '',
  results: [{ code: 'KQ.1', name: 'Giấy khai sinh' }],
  createdAt: '2026-04-08T14:52:58Z',
  updatedAt: '2026-04-15T08:36:31Z',
  lifeGroup: 'co-con-nho',
}
