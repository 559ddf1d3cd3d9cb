export const vi = {
  mine: 'Hồ sơ của tôi',
  title: (name: string) => `Nộp lại: ${name}`,
  lead: (number: string) =>
    `Cổng tạo một bản nháp mới, điền sẵn từ hồ sơ ${number}. Hồ sơ cũ không thay đổi. Bạn xem lại từng phần rồi mới nộp.`,
  carried: (count: number) => `${count} câu trả lời được điền sẵn. Lời cam đoan thì bạn làm lại.`,
  nothing: 'Không có câu trả lời nào điền sẵn được.',
  left: 'Những điều không còn phù hợp',
  because: (what: string, why: string) => `${what}: ${why}`,
  paperNotAsked: 'Thủ tục hiện nay không yêu cầu giấy tờ này nữa',
  papers: 'Giấy tờ dùng lại',
  papersHint: 'Bỏ dấu giấy tờ đã hết hạn hoặc đã thay đổi; bạn gửi bản mới trong bản nháp.',
  paper: (slot: string, file: string) => `${slot}: ${file}`,
  begin: 'Tạo bản nháp mới',
}
