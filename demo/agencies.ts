import type { AgencyToSave } from '#catalogues'

/**
 * The agencies of the demonstration, parents before children. Provinces, ministries and communes with their codes come with
 * the program or the lists; they are named again here so that the demonstration also starts without the lists.
 * Names and codes are real. Addresses, phones and e-mails are invented.
 */
export type DemoAgency = { key: string; parent?: string } & Omit<AgencyToSave, 'parentId'>

const committees = 'Ủy ban nhân dân cấp xã'
const contact = (address: string, phone: string, mailbox: string) => ({
  address,
  phone,
  email: `${mailbox}@example.vn`,
})

/** Dossiers are numbered by it until the official code is known. */
const provisional = (code: string) => ({
  scheme: 'QD20' as const,
  code,
  provisional: true,
  note: 'Mã của bản trình diễn',
})

const provinces: DemoAgency[] = [
  {
    key: 'ha-noi',
    name: 'Ủy ban nhân dân Thành phố Hà Nội',
    level: 'province',
    unitCode: '01',
    provinceCode: '01',
    codes: [{ scheme: 'QD20', code: 'H26' }],
    groups: ['Ủy ban nhân dân cấp tỉnh'],
  },
  {
    key: 'da-nang',
    name: 'Ủy ban nhân dân Thành phố Đà Nẵng',
    level: 'province',
    unitCode: '48',
    provinceCode: '48',
    codes: [{ scheme: 'QD20', code: 'H17' }],
    groups: ['Ủy ban nhân dân cấp tỉnh'],
  },
]

type Commune = { key: string; name: string; unitCode: string; provinceCode: string; parent: string; address: string }

const communes: Commune[] = [
  {
    key: 'ba-dinh',
    name: 'phường Ba Đình',
    unitCode: '00004',
    provinceCode: '01',
    parent: 'ha-noi',
    address: 'Số 2 phố Trúc Bạch',
  },
  {
    key: 'hoan-kiem',
    name: 'phường Hoàn Kiếm',
    unitCode: '00070',
    provinceCode: '01',
    parent: 'ha-noi',
    address: 'Số 126 phố Hàng Trống',
  },
  {
    key: 'hai-chau',
    name: 'phường Hải Châu',
    unitCode: '20242',
    provinceCode: '48',
    parent: 'da-nang',
    address: 'Số 76 đường Quang Trung',
  },
  {
    key: 'hoa-vang',
    name: 'xã Hoà Vang',
    unitCode: '20320',
    provinceCode: '48',
    parent: 'da-nang',
    address: 'Thôn Túy Loan Tây',
  },
]

/** A commune: its committee, the centre that receives, the offices that settle, and the police beside it. */
function agenciesOf({ key, name, unitCode, provinceCode, parent, address }: Commune, index: number): DemoAgency[] {
  const below = { level: 'other' as const, provinceCode, covers: [unitCode] }
  const phone = (line: number) => `0900000${index + 1}0${line}`
  const economy = name.startsWith('xã') ? 'Phòng Kinh tế' : 'Phòng Kinh tế, Hạ tầng và Đô thị'
  return [
    {
      key,
      parent,
      name: `Ủy ban nhân dân ${name}`,
      level: 'commune',
      unitCode,
      provinceCode,
      groups: [committees],
      contact: contact(address, phone(0), `ubnd.${key}`),
    },
    {
      ...below,
      key: `${key}/centre`,
      parent: key,
      name: `Trung tâm Phục vụ hành chính công ${name}`,
      contact: contact(address, phone(1), `trungtam.${key}`),
    },
    { ...below, key: `${key}/culture`, parent: key, name: `Phòng Văn hóa - Xã hội ${name}` },
    { ...below, key: `${key}/economy`, parent: key, name: `${economy} ${name}` },
    {
      ...below,
      key: `${key}/police`,
      name: `Công an ${name}`,
      level1: 'G01',
      codes: [{ scheme: 'portal', code: `demo-police-${unitCode}` }, provisional(`G01.90${index + 1}`)],
      groups: ['Công an cấp Xã'],
      contact: contact(address, phone(2), `congan.${key}`),
    },
  ]
}

type Department = { key: string; name: string; code: string; group: string; parent?: string }

const departments: Record<'ha-noi' | 'da-nang', Department[]> = {
  'ha-noi': [
    { key: 'justice', name: 'Sở Tư pháp Thành phố Hà Nội', code: 'H26.16', group: 'Sở Tư Pháp' },
    {
      key: 'education',
      name: 'Sở Giáo dục và Đào tạo Thành phố Hà Nội',
      code: 'H26.4',
      group: 'Sở Giáo dục và Đào tạo',
    },
    { key: 'home', name: 'Sở Nội vụ Thành phố Hà Nội', code: 'H26.10', group: 'Sở Nội Vụ' },
  ],
  'da-nang': [
    { key: 'home', name: 'Sở Nội vụ Thành phố Đà Nẵng', code: 'H17.11', group: 'Sở Nội Vụ' },
    { key: 'health', name: 'Sở Y tế Thành phố Đà Nẵng', code: 'H17.19', group: 'Sở Y tế' },
    {
      key: 'agriculture',
      name: 'Sở Nông nghiệp và Môi trường Thành phố Đà Nẵng',
      code: 'H17.14',
      group: 'Sở Nông nghiệp và Môi trường',
    },
  ],
}

const provinceCodes = { 'ha-noi': '01', 'da-nang': '48' }

function departmentsOf(province: keyof typeof departments): DemoAgency[] {
  const provinceCode = provinceCodes[province]
  return departments[province].map(({ key, name, code, group }) => ({
    key: `${province}/${key}`,
    parent: province,
    name,
    level: 'other' as const,
    provinceCode,
    covers: [provinceCode],
    codes: [{ scheme: 'QD20' as const, code }],
    groups: [group],
  }))
}

const landOffice: DemoAgency[] = [
  {
    key: 'da-nang/land-registry',
    parent: 'da-nang/agriculture',
    name: 'Văn phòng Đăng ký đất đai Thành phố Đà Nẵng',
    level: 'other',
    provinceCode: '48',
    covers: ['48'],
    codes: [{ scheme: 'QD20', code: 'H17.14.09' }],
  },
  {
    key: 'da-nang/land-branch',
    parent: 'da-nang/land-registry',
    name: 'Chi nhánh Văn phòng đăng ký đất đai khu vực Hải Châu - Hoà Vang',
    level: 'other',
    provinceCode: '48',
    covers: ['20242', '20320'],
    codes: [{ scheme: 'portal', code: 'demo-land-branch-48' }, provisional('H17.14.91')],
    groups: ['Chi nhánh Văn phòng đăng ký đất đai khu vực'],
  },
]

const ministry: DemoAgency[] = [
  { key: 'justice', name: 'Bộ Tư pháp', level: 'ministry', level1: 'G15', codes: [{ scheme: 'QD20', code: 'G15' }] },
  { key: 'finance', name: 'Bộ Tài chính', level: 'ministry', level1: 'G12', codes: [{ scheme: 'QD20', code: 'G12' }] },
  {
    key: 'justice/secured-transactions',
    parent: 'justice',
    name: 'Trung tâm Đăng ký giao dịch, tài sản',
    level: 'other',
    codes: [{ scheme: 'portal', code: 'BTP-TTĐKGDTS' }, provisional('G15.901')],
    contact: contact('Số 60 phố Trần Phú, Hà Nội', '0900000901', 'giaodich.botuphap'),
  },
]

export const demoAgencies: DemoAgency[] = [
  ...provinces,
  ...communes.flatMap(agenciesOf),
  ...departmentsOf('ha-noi'),
  ...departmentsOf('da-nang'),
  ...landOffice,
  ...ministry,
]

/** Units that the agencies need; the full list may bring the rest. */
export const demoUnits = {
  provinces: [
    { code: '01', fullName: 'Thành phố Hà Nội' },
    { code: '48', fullName: 'Thành phố Đà Nẵng' },
  ],
  communes: communes.map(({ unitCode, provinceCode, name }) => ({
    code: unitCode,
    provinceCode,
    fullName: name.charAt(0).toUpperCase() + name.slice(1),
  })),
}
