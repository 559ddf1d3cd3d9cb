/** Steps that many procedures share, each one sentence or two for the person who files. */
export type Step = [name: string, text: string]

export const fileAtCommune: Step = [
  'Nộp hồ sơ',
  'Nộp ngay trên Cổng bằng tài khoản định danh, đến Trung tâm Phục vụ hành chính công của xã, phường, hoặc gửi qua bưu điện.',
]

export const fileWithPolice: Step = [
  'Nộp hồ sơ',
  'Khai và gửi trên Cổng hoặc ứng dụng VNeID; nếu không tiện thì đến Công an xã, phường trong giờ làm việc.',
]

export const fileAtLandOffice: Step = [
  'Nộp hồ sơ',
  'Nộp trên Cổng, tại Trung tâm Phục vụ hành chính công hoặc tại Chi nhánh Văn phòng đăng ký đất đai; ở nơi nào trong tỉnh cũng được.',
]

export const checked: Step = [
  'Kiểm tra hồ sơ',
  'Cán bộ xem giấy tờ đã đủ và khớp chưa. Đủ thì bạn nhận giấy hẹn; thiếu thì bạn được báo một lần, nói rõ thiếu gì và bổ sung thế nào.',
]

export const registered: Step = [
  'Ghi vào sổ hộ tịch',
  'Công chức tư pháp - hộ tịch đối chiếu thông tin rồi ghi vào Sổ hộ tịch và cơ sở dữ liệu; lãnh đạo Ủy ban ký giấy.',
]

export const returned: Step = [
  'Nhận kết quả',
  'Bạn nhận bản điện tử trên Cổng; cần bản giấy thì đến nơi nộp hồ sơ hoặc chọn gửi bưu điện về nhà.',
]

export const residenceUpdated: Step = [
  'Cập nhật nơi cư trú',
  'Công an đối chiếu với cơ sở dữ liệu, cập nhật nơi cư trú của bạn và báo kết quả. Không đồng ý thì phải nói rõ lý do bằng văn bản.',
]
