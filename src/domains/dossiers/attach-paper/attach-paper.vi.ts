export const vi = {
  tasks: 'Về danh sách việc',
  required: 'Giấy tờ bắt buộc',
  optional: 'Không bắt buộc trong mọi trường hợp',
  sent: 'Tệp đã gửi',
  remove: 'Bỏ tệp',
  add: 'Chọn tệp',
  hint: (megabytes: number) =>
    `Ảnh chụp rõ cả bốn góc (JPG, PNG, HEIC) hoặc PDF, Word; mỗi tệp không quá ${megabytes} MB. Chọn được nhiều tệp một lần.`,
  send: 'Gửi tệp',
  done: 'Xong, tiếp tục',
  without: 'Tiếp tục mà không gửi',
  file: 'Tệp',
  length: 'Cỡ',
  act: 'Việc',
  none: 'Hãy chọn ít nhất một tệp',
  tooMany: (max: number) => `Giấy tờ này nhận tối đa ${max} tệp. Hãy bỏ bớt một tệp rồi gửi lại.`,
  size: (bytes: number) =>
    bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`,
  added: (count: number) => `Đã nhận ${count} tệp`,
}
