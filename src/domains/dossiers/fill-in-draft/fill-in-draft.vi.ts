export const vi = {
  saved: (when: string) => `Đã lưu lúc ${when}`,
  next: 'Lưu và tiếp tục',
  back: 'Lưu và quay lại kiểm tra',
  tasks: 'Về danh sách việc',
  step: (number: number, count: number) => `Phần ${number} trên ${count}`,
  staleTitle: 'Bản nháp này vừa được lưu ở nơi khác',
  stale: (when: string) =>
    `Bạn đã lưu nó lúc ${when} ở một cửa sổ hoặc thiết bị khác. Điều bạn vừa nhập vẫn ở dưới đây, chưa mất gì: hãy xem lại rồi bấm lưu để giữ bản này.`,
  keptTitle: 'Điều bạn nhập vẫn còn',
  kept: 'Phiên đăng nhập đã hết hạn khi bạn gửi trang này. Điều bạn nhập đã được giữ lại ở dưới; hãy xem lại rồi bấm lưu.',
  fromAccount: 'Điền sẵn từ tài khoản của bạn',
  fromStore: (agency: string, day: string) => `Lấy từ kho dữ liệu: ${agency} xác nhận ngày ${day}`,
}
