export const vi = {
  title: 'Kiểm tra thành phần hồ sơ',
  lead: 'Đủ tất cả thì hồ sơ được tiếp nhận. Có mục thiếu hoặc không hợp lệ thì bước sau là yêu cầu bổ sung, với các mục đó đã điền sẵn.',
  answers: 'Nội dung tờ khai',
  states: { complete: 'Đủ', missing: 'Thiếu', invalid: 'Không hợp lệ' },
  missing: 'Hồ sơ chưa có giấy tờ này. Bạn gửi bản chụp rõ, đủ các trang.',
}
