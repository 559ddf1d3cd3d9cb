/** Who promulgates, fields, subjects, agencies: names and codes as in the shared catalogues. */
import { agency, group } from './procedure.ts'

export type Ministry = { code: string; name: string }

export const ministries = {
  security: { code: 'G01', name: 'Bộ Công an' },
  education: { code: 'G03', name: 'Bộ Giáo dục và Đào tạo' },
  home: { code: 'G09', name: 'Bộ Nội vụ' },
  agriculture: { code: 'G10', name: 'Bộ Nông nghiệp và Môi trường' },
  finance: { code: 'G12', name: 'Bộ Tài chính' },
  justice: { code: 'G15', name: 'Bộ Tư pháp' },
  construction: { code: 'G17', name: 'Bộ Xây dựng' },
  health: { code: 'G18', name: 'Bộ Y tế' },
} satisfies Record<string, Ministry>

export const fields = {
  civilStatus: { code: 'G15-TP07', name: 'Hộ tịch' },
  certification: { code: 'G15-TP03', name: 'Chứng thực' },
  adoption: { code: 'G15-TP11', name: 'Nuôi con nuôi' },
  securedTransactions: { code: 'G15-TP05', name: 'Đăng ký biện pháp bảo đảm' },
  residence: { code: 'G01-CA05', name: 'Đăng ký, quản lý cư trú' },
  identityCards: { code: 'G01-CA01', name: 'Cấp, quản lý căn cước' },
  borders: { code: 'G01-CA11', name: 'Quản lý xuất nhập cảnh' },
  criminalRecords: { code: 'G01-CA27', name: 'Lý lịch tư pháp' },
  drivingLicences: { code: 'G01-CA28', name: 'Sát hạch, cấp giấy phép lái xe' },
  vehicles: { code: 'G01-CA06', name: 'Đăng ký, quản lý phương tiện giao thông cơ giới, xe máy chuyên dùng' },
  businessHouseholds: { code: 'G05-KD10', name: 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)' },
  land: { code: 'G13-TN02', name: 'Đất đai' },
  construction: { code: 'G17-XD11', name: 'Hoạt động xây dựng' },
  socialProtection: { code: 'G07-LĐ03', name: 'Bảo trợ xã hội' },
  povertyReduction: { code: 'G07-LĐ16', name: 'Giảm nghèo' },
  schooling: { code: 'G03-GD11', name: 'Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân' },
  diplomas: { code: 'G03-GD14', name: 'Văn bằng, chứng chỉ' },
  foodSafety: { code: 'G18-YT01', name: 'An toàn thực phẩm' },
  employment: { code: 'G09-LĐ11', name: 'Việc làm' },
}

const subjectNames: Record<string, string> = {
  ĐT1: 'Công dân Việt Nam',
  ĐT2: 'Doanh nghiệp',
  ĐT3: 'Người nước ngoài cư trú tại Việt Nam',
  ĐT4: 'Người nước ngoài',
  ĐT7: 'Tổ chức nước ngoài',
  ĐT8: 'Doanh nghiệp Việt Nam',
  ĐT9: 'Tổ chức (không bao gồm doanh nghiệp, HTX)',
  ĐT10: 'Doanh nghiệp có vốn đầu tư nước ngoài',
  DT11: 'Hợp tác xã',
  DT12: 'Người Việt Nam định cư ở nước ngoài',
  DT13: 'Cán bộ, công chức, viên chức',
}

export const subjects = (...codes: string[]) => codes.map((code) => ({ code, name: subjectNames[code]! }))

export const communePeoplesCommittee = group('Ủy ban nhân dân cấp xã')
export const communePolice = group('Công an cấp Xã')
export const provincePolice = group('Công an cấp Tỉnh')
export const landOfficeBranch = group('Chi nhánh Văn phòng đăng ký đất đai khu vực')
export const justiceDepartment = group('Sở Tư Pháp')
export const homeDepartment = group('Sở Nội Vụ')
export const healthDepartment = group('Sở Y tế')
export const educationDepartment = group('Sở Giáo dục và Đào tạo')
export const school = group('Cơ sở giáo dục')
export const trafficPoliceDepartment = agency('G01.308.000.000', 'Cục cảnh sát giao thông')
export const securedTransactionsCentre = agency('BTP-TTĐKGDTS', 'Trung tâm Đăng ký giao dịch, tài sản')
