import type { IconName } from '#ui/parts.tsx'

/** A moment of life at which people need several procedures (regulation 2.6). */
export type LifeEvent = {
  slug: string
  audience: 'citizen' | 'business'
  icon: IconName
  name: { vi: string; en: string }
  hint: { vi: string; en: string }
}

type Row = [slug: string, icon: IconName, vi: string, en: string, hintVi: string, hintEn: string]

const citizen: Row[] = [
  [
    'co-con-nho',
    'baby',
    'Có con nhỏ',
    'Having a child',
    'Khai sinh, nhận cha mẹ con, thai sản, trẻ em',
    'Birth, parenthood, maternity, children',
  ],
  [
    'hoc-tap',
    'graduation-cap',
    'Học tập',
    'Education',
    'Tuyển sinh, chuyển trường, văn bằng, học bổng',
    'Enrolment, changing school, diplomas, grants',
  ],
  [
    'viec-lam',
    'briefcase',
    'Việc làm',
    'Work',
    'Tìm việc, thất nghiệp, tai nạn lao động',
    'Finding work, unemployment, accidents at work',
  ],
  [
    'cu-tru-va-giay-to-tuy-than',
    'id-card',
    'Cư trú và giấy tờ tùy thân',
    'Residence and identity papers',
    'Thường trú, tạm trú, căn cước, hộ chiếu',
    'Residence, identity card, passport',
  ],
  [
    'hon-nhan-va-gia-dinh',
    'heart',
    'Hôn nhân và gia đình',
    'Marriage and family',
    'Kết hôn, xác nhận độc thân, giám hộ, con nuôi',
    'Marriage, single status, guardianship, adoption',
  ],
  [
    'dien-luc-nha-o-dat-dai',
    'house',
    'Điện lực, nhà ở, đất đai',
    'Electricity, housing, land',
    'Sổ đỏ, giấy phép xây dựng, cấp điện',
    'Land certificates, building permits, electricity',
  ],
  [
    'suc-khoe-va-y-te',
    'heart-pulse',
    'Sức khỏe và y tế',
    'Health',
    'Bảo hiểm y tế, khám chữa bệnh, khuyết tật',
    'Health insurance, treatment, disability',
  ],
  [
    'phuong-tien-va-nguoi-lai',
    'car',
    'Phương tiện và người lái',
    'Vehicles and drivers',
    'Đăng ký xe, biển số, giấy phép lái xe',
    'Registration, plates, driving licences',
  ],
  [
    'huu-tri',
    'armchair',
    'Hưu trí',
    'Retirement',
    'Lương hưu, trợ cấp hưu trí xã hội, sổ bảo hiểm',
    'Pension, social pension, insurance book',
  ],
  [
    'nguoi-than-qua-doi',
    'flower',
    'Người thân qua đời',
    'A death in the family',
    'Khai tử, mai táng phí, tử tuất, thừa kế',
    'Registration, funeral grant, survivors, inheritance',
  ],
  [
    'giai-quyet-khieu-kien',
    'scale',
    'Giải quyết khiếu kiện',
    'Complaints and disputes',
    'Khiếu nại, hòa giải, trợ giúp pháp lý',
    'Complaints, mediation, legal aid',
  ],
]

const business: Row[] = [
  [
    'khoi-su-kinh-doanh',
    'rocket',
    'Khởi sự kinh doanh',
    'Starting a business',
    'Doanh nghiệp, hộ kinh doanh, hợp tác xã',
    'Companies, household businesses, cooperatives',
  ],
  [
    'lao-dong-va-bao-hiem-xa-hoi',
    'users',
    'Lao động và bảo hiểm xã hội',
    'Labour and social insurance',
    'Giấy phép lao động, nội quy, bảo hiểm',
    'Work permits, labour rules, insurance',
  ],
  [
    'tai-chinh-doanh-nghiep',
    'wallet',
    'Tài chính doanh nghiệp',
    'Business finance',
    'Thuế, hóa đơn, kế toán, chứng khoán',
    'Tax, invoices, accounting, securities',
  ],
  [
    'dien-luc-dat-dai-xay-dung',
    'building-2',
    'Điện lực, đất đai, xây dựng',
    'Electricity, land, construction',
    'Thuê đất, dự án, giấy phép xây dựng',
    'Land lease, projects, building permits',
  ],
  [
    'thuong-mai-quang-cao',
    'megaphone',
    'Thương mại, quảng cáo',
    'Trade and advertising',
    'Xuất nhập khẩu, khuyến mại, quảng cáo',
    'Import and export, promotions, advertising',
  ],
  [
    'so-huu-tri-tue-dang-ky-tai-san',
    'lightbulb',
    'Sở hữu trí tuệ, đăng ký tài sản',
    'Intellectual property, registering assets',
    'Nhãn hiệu, sáng chế, bản quyền, thế chấp',
    'Trade marks, patents, copyright, mortgages',
  ],
  [
    'thanh-lap-chi-nhanh',
    'git-branch',
    'Thành lập chi nhánh, văn phòng đại diện',
    'Branches and representative offices',
    'Chi nhánh, văn phòng đại diện, địa điểm',
    'Branches, offices, places of business',
  ],
  [
    'dau-thau-mua-sam-cong',
    'gavel',
    'Đấu thầu, mua sắm công',
    'Public procurement',
    'Lựa chọn nhà thầu, nhà đầu tư',
    'Choosing contractors and investors',
  ],
  [
    'tai-cau-truc-doanh-nghiep',
    'split',
    'Tái cấu trúc doanh nghiệp',
    'Restructuring a business',
    'Chia, tách, sáp nhập, chuyển đổi',
    'Division, merger, conversion',
  ],
  [
    'giai-quyet-tranh-chap-hop-dong',
    'handshake',
    'Giải quyết tranh chấp hợp đồng',
    'Contract disputes',
    'Trọng tài, hòa giải thương mại',
    'Arbitration, commercial mediation',
  ],
  [
    'tam-dung-cham-dut-hoat-dong',
    'circle-pause',
    'Tạm dừng, chấm dứt hoạt động',
    'Pausing or closing',
    'Tạm ngừng, giải thể, phá sản',
    'Suspension, dissolution, bankruptcy',
  ],
]

const eventOf =
  (audience: LifeEvent['audience']) =>
  ([slug, icon, vi, en, hintVi, hintEn]: Row): LifeEvent => ({
    slug,
    audience,
    icon,
    name: { vi, en },
    hint: { vi: hintVi, en: hintEn },
  })

/** The groups of the portal, citizens' first, in the order of the regulation. */
export const lifeEvents: readonly LifeEvent[] = [
  ...citizen.map(eventOf('citizen')),
  ...business.map(eventOf('business')),
]
