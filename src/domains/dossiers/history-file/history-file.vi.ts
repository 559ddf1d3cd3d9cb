import { formatMoment } from '#ui/format.ts'

const time = (moment: string) => formatMoment(new Date(moment), 'vi')

export const vi = {
  title: 'LỊCH SỬ GIẢI QUYẾT HỒ SƠ',
  name: 'Lịch sử hồ sơ',
  issuer: 'CỔNG DỊCH VỤ CÔNG QUỐC GIA',
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: (number: string) => `Mã hồ sơ: ${number}`,
  upTo: (moment: string) => `Đến ${time(moment)}`,
  scan: 'Quét để tra cứu hồ sơ và biết giấy này có phải của Cổng không',
  lines: {
    procedure: 'Thủ tục',
    submission: 'Số nộp',
    applicant: 'Người nộp',
    owner: 'Chủ hồ sơ',
    agency: 'Cơ quan giải quyết',
    receiving: 'Nơi nhận',
    filed: 'Nộp lúc',
    accepted: 'Tiếp nhận lúc',
    original: 'Hẹn trả ban đầu',
    due: 'Hẹn trả hiện nay',
    ended: 'Kết thúc lúc',
    status: 'Tình trạng',
    reported: 'Cơ quan ghi',
    parts: 'Cơ quan tham gia',
  },
  acts: { name: 'Các việc đã làm', columns: ['Số', 'Lúc', 'Việc', 'Ai làm', 'Nội dung', 'Dấu'] },
  clock: {
    name: 'Ngày hẹn và những lúc thời hạn tạm dừng',
    columns: ['Lúc', 'Việc', 'Hẹn trả', 'Thời hạn'],
    running: 'đang tính',
    paused: 'tạm dừng',
    none: 'chưa tính',
    over: 'đã kết thúc',
    supplement: (moment: string) => `tạm dừng; hạn bổ sung ${time(moment)}`,
  },
  papers: {
    name: 'Giấy tờ và dấu của từng tệp',
    columns: ['Giấy tờ', 'Tệp', 'Nhận lúc', 'SHA-256'],
    result: 'Kết quả',
    supplement: 'Bổ sung',
  },
  by: { citizen: 'Người nộp', system: 'Cổng Dịch vụ công' },
  erased: 'Nội dung đã được xóa; dấu vẫn còn.',
  chain: (count: number, head: string) =>
    `Hồ sơ có ${count} việc. Mỗi việc mang dấu (SHA-256) của việc trước, nên sửa, thêm hay bớt việc nào cũng lộ ra. Dấu cuối cùng: ${head}`,
  signed: (name: string) =>
    `Văn bản này do Cổng lập và ký số (PAdES), chứng thư: ${name}. Mở bằng phần mềm đọc PDF để kiểm tra chữ ký; bản in không mang chữ ký số.`,
  demonstration: 'Chữ ký của bản trình diễn, không có giá trị pháp lý.',
  unsigned: 'Văn bản này chưa được ký số. Quét mã ở trên để kiểm tra với Cổng.',
  reason: 'Lịch sử giải quyết hồ sơ',
  link: {
    signed: 'Tải lịch sử hồ sơ có chữ ký số (PDF)',
    unsigned: 'Tải lịch sử hồ sơ (PDF, chưa ký số)',
    by: (name: string) => `Chứng thư ký: ${name}`,
    fingerprint: 'Dấu SHA-256 của chứng thư',
  },
}
