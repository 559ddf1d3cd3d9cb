import type { NewParty } from '#identity'
import type { Role } from '#platform/actor.ts'

/** Nobody here exists: names, numbers, phones and addresses are invented. */
export type DemoPerson = Required<Pick<NewParty, 'name'>> & {
  key: string
  identityNumber: string
  birthDate: string
  gender: 'male' | 'female'
  phone: string
  email: string
  address: { provinceCode: string; communeCode: string; detail: string }
}
/** `agency` is a key of agencies.ts; null is the portal itself. `task` is for the list of who can sign in. */
export type DemoOfficer = DemoPerson & { agency: string | null; roles: Role[]; task: string }
export type DemoBusiness = {
  key: string
  name: string
  taxCode: string
  phone: string
  email: string
  address: DemoPerson['address']
  members: string[]
}

const places = {
  'ba-dinh': { provinceCode: '01', communeCode: '00004' },
  'hoan-kiem': { provinceCode: '01', communeCode: '00070' },
  'hai-chau': { provinceCode: '48', communeCode: '20242' },
  'hoa-vang': { provinceCode: '48', communeCode: '20320' },
}

type Row = [
  key: string,
  name: string,
  gender: 'male' | 'female',
  birthDate: string,
  place: keyof typeof places,
  detail: string,
]

/** Phones 0900 1xx xxx belong to nobody we know; numbers begin with the code of the province as real ones do. */
function person([key, name, gender, birthDate, place, detail]: Row, index: number): DemoPerson {
  const { provinceCode } = places[place]
  const sex = (gender === 'male' ? 0 : 1) + (birthDate >= '2000' ? 2 : 0)
  const serial = String(990_000 + index)
  return {
    key,
    name,
    gender,
    birthDate,
    identityNumber: `0${provinceCode}${sex}${birthDate.slice(2, 4)}${serial}`,
    phone: `09001${String(index).padStart(5, '0')}`,
    email: `${key}@example.vn`,
    address: { ...places[place], detail },
  }
}

export const demoCitizens: DemoPerson[] = (
  [
    ['le.mai', 'Lê Thị Mai', 'female', '1995-04-12', 'ba-dinh', 'Số 15 ngõ 20 phố Châu Long'],
    ['pham.duc', 'Phạm Minh Đức', 'male', '1993-09-03', 'ba-dinh', 'Số 15 ngõ 20 phố Châu Long'],
    ['nguyen.sau', 'Nguyễn Văn Sáu', 'male', '1948-02-20', 'hoan-kiem', 'Số 8 phố Hàng Bè'],
    ['tran.thuy', 'Trần Thu Thuỷ', 'female', '1988-11-30', 'hai-chau', 'Số 41 đường Hoàng Diệu'],
    ['dang.khoa', 'Đặng Anh Khoa', 'male', '2003-06-18', 'hai-chau', 'Số 120 đường Lê Duẩn'],
    ['ho.lanh', 'Hồ Thị Lành', 'female', '1979-01-25', 'hoa-vang', 'Thôn Túy Loan Đông'],
  ] satisfies Row[]
).map((row, index) => person(row, 101 + index))

type Job = [agency: string | null, roles: Role[], task: string]
const officerRows: [Row, Job][] = [
  [
    ['vu.lan', 'Vũ Ngọc Lan', 'female', '1990-03-08', 'ba-dinh', 'Số 3 phố Nguyễn Trường Tộ'],
    ['ba-dinh', ['receiver'], 'Tiếp nhận hồ sơ, phường Ba Đình'],
  ],
  [
    ['do.tuan', 'Đỗ Quốc Tuấn', 'male', '1985-07-21', 'ba-dinh', 'Số 9 phố Phạm Hồng Thái'],
    ['ba-dinh', ['handler'], 'Tư pháp - hộ tịch, phường Ba Đình'],
  ],
  [
    ['bui.hanh', 'Bùi Thị Hạnh', 'female', '1976-12-02', 'ba-dinh', 'Số 27 phố Quán Thánh'],
    ['ba-dinh', ['leader'], 'Lãnh đạo, phường Ba Đình'],
  ],
  [
    ['cao.son', 'Cao Thanh Sơn', 'male', '1991-05-14', 'ba-dinh', 'Số 5 phố Hàng Bún'],
    ['ba-dinh', ['agency-administrator'], 'Quản trị, phường Ba Đình'],
  ],
  [
    ['trinh.yen', 'Trịnh Hải Yến', 'female', '1994-08-09', 'ba-dinh', 'Số 30 phố Yên Ninh'],
    ['ba-dinh/police', ['receiver', 'handler'], 'Đăng ký cư trú, Công an phường Ba Đình'],
  ],
  [
    ['lam.hung', 'Lâm Việt Hùng', 'male', '1980-10-17', 'ba-dinh', 'Số 12 phố Cửa Bắc'],
    ['ba-dinh/police', ['leader'], 'Lãnh đạo, Công an phường Ba Đình'],
  ],
  [
    ['ngo.phuong', 'Ngô Bích Phượng', 'female', '1992-01-19', 'hoan-kiem', 'Số 6 phố Hàng Gai'],
    ['hoan-kiem', ['receiver', 'handler'], 'Tiếp nhận và giải quyết, phường Hoàn Kiếm'],
  ],
  [
    ['hoang.long', 'Hoàng Gia Long', 'male', '1974-06-30', 'hoan-kiem', 'Số 19 phố Lý Quốc Sư'],
    ['hoan-kiem', ['leader'], 'Lãnh đạo, phường Hoàn Kiếm'],
  ],
  [
    ['phan.thao', 'Phan Như Thảo', 'female', '1996-02-11', 'hai-chau', 'Số 88 đường Trần Phú'],
    ['hai-chau', ['receiver'], 'Tiếp nhận hồ sơ, phường Hải Châu'],
  ],
  [
    ['huynh.tai', 'Huỳnh Đức Tài', 'male', '1987-04-27', 'hai-chau', 'Số 52 đường Núi Thành'],
    ['hai-chau', ['handler'], 'Kinh tế, xây dựng, phường Hải Châu'],
  ],
  [
    ['mai.huong', 'Mai Xuân Hương', 'female', '1978-09-15', 'hai-chau', 'Số 14 đường Phan Châu Trinh'],
    ['hai-chau', ['leader'], 'Lãnh đạo, phường Hải Châu'],
  ],
  [
    ['duong.binh', 'Dương Công Bình', 'male', '1983-03-23', 'hoa-vang', 'Thôn Thạch Nham'],
    ['hoa-vang', ['receiver', 'handler', 'leader'], 'Một mình làm mọi việc, xã Hoà Vang'],
  ],
  [
    ['ta.quynh', 'Tạ Diễm Quỳnh', 'female', '1989-05-06', 'hoan-kiem', 'Số 21 phố Hàng Vôi'],
    ['ha-noi/justice', ['receiver', 'handler', 'leader'], 'Hành chính tư pháp, Sở Tư pháp Hà Nội'],
  ],
  [
    ['chau.phuc', 'Châu Hoàng Phúc', 'male', '1984-08-28', 'hai-chau', 'Số 70 đường Bạch Đằng'],
    ['da-nang/agriculture', ['receiver', 'handler', 'leader'], 'Đăng ký đất đai, Sở Nông nghiệp và Môi trường Đà Nẵng'],
  ],
  [
    ['luong.kien', 'Lương Trung Kiên', 'male', '1982-11-11', 'ba-dinh', 'Số 33 phố Đặng Dung'],
    ['justice', ['receiver', 'handler', 'leader'], 'Đăng ký giao dịch bảo đảm, Bộ Tư pháp'],
  ],
  [
    ['kieu.an', 'Kiều Thiên An', 'female', '1986-07-07', 'hoan-kiem', 'Số 4 phố Nhà Thờ'],
    [null, ['portal-administrator'], 'Quản trị Cổng'],
  ],
  [
    ['la.vy', 'La Tường Vy', 'female', '1992-10-04', 'hoan-kiem', 'Số 11 phố Bảo Khánh'],
    ['justice', ['procedure-author'], 'Soạn thủ tục và biểu mẫu, Bộ Tư pháp'],
  ],
  [
    ['tong.hai', 'Tống Đức Hải', 'male', '1981-02-15', 'ba-dinh', 'Số 44 phố Ngũ Xã'],
    ['justice', ['procedure-checker'], 'Kiểm soát thủ tục, Bộ Tư pháp'],
  ],
  [
    ['quach.loan', 'Quách Kim Loan', 'female', '1973-07-29', 'ba-dinh', 'Số 2 phố Trấn Vũ'],
    ['justice', ['procedure-publisher'], 'Công bố thủ tục, Bộ Tư pháp'],
  ],
  [
    ['thai.quang', 'Thái Minh Quang', 'male', '1988-09-12', 'hoan-kiem', 'Số 17 phố Gia Ngư'],
    ['ha-noi', ['catalogue-editor', 'procedure-author'], 'Danh mục và thủ tục, Ủy ban nhân dân Thành phố Hà Nội'],
  ],
  [
    ['cao.vinh', 'Cao Quang Vinh', 'male', '1979-01-24', 'ba-dinh', 'Số 31 phố Châu Long'],
    ['finance', ['catalogue-editor'], 'Danh mục đơn vị hành chính, kho bạc, khoản thu, Bộ Tài chính'],
  ],
]

export const demoOfficers: DemoOfficer[] = officerRows.map(([row, [agency, roles, task]], index) => ({
  ...person(row, 201 + index),
  agency,
  roles,
  task,
}))

export const demoBusinesses: DemoBusiness[] = [
  {
    key: 'hoa-sua',
    name: 'Công ty Cổ phần Bánh Hoa Sữa Demo',
    taxCode: '0109990001',
    phone: '0900199001',
    email: 'hoasua@example.vn',
    address: { ...places['hoan-kiem'], detail: 'Số 55 phố Hàng Bài' },
    members: ['tran.thuy'],
  },
]

/** Everybody signs in with the one password that the sign-in page shows. */
