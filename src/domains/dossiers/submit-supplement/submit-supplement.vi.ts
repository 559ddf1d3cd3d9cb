export const vi = {
  error: 'Lỗi: ',
  title: 'Bổ sung giấy tờ',
  until: 'Hạn bổ sung:',
  advice: 'Gửi tệp hoặc ghi trả lời cho từng mục. Gửi xong tất cả, cơ quan sẽ xử lý tiếp.',
  item: (number: number) => `Mục ${number}`,
  file: (number: number) => `Mục ${number}: chọn tệp`,
  fileHint: 'Ảnh chụp rõ (JPG, PNG, HEIC), PDF hoặc Word',
  text: (number: number) => `Mục ${number}: trả lời hoặc ghi chú`,
  submit: 'Gửi bổ sung',
  missing: (number: number) => `Mục ${number}: hãy chọn tệp hoặc ghi trả lời`,
  kept: (names: string) => `Đã nhận: ${names}. Không cần chọn lại.`,
  changed: 'Hồ sơ vừa thay đổi. Hãy xem lại các mục rồi gửi lần nữa; tệp đã nhận vẫn còn.',
}
