export const vi = {
  account: 'Tài khoản của bạn',
  phone: { title: 'Số điện thoại mới', wrong: 'Nhập số điện thoại gồm 10 chữ số, bắt đầu bằng 0' },
  email: { title: 'Thư điện tử mới', wrong: 'Nhập địa chỉ thư điện tử, ví dụ ten@example.vn' },
  hint: 'Chúng tôi gửi một mã đến đó để chắc chắn là của bạn. Trước khi bạn nhập mã, chưa có gì thay đổi.',
  sendCode: 'Gửi mã',
  code: 'Nhập mã xác nhận',
  sentTo: (address: string) => `Mã gồm 6 chữ số đã gửi đến ${address}, dùng được trong 10 phút.`,
  finish: 'Lưu thay đổi',
  again: 'Nhập lại địa chỉ hoặc nhận mã khác',
  faults: {
    code: 'Mã không đúng hoặc đã hết hạn. Xem lại tin mới nhất, hoặc nhận mã khác',
    taken: 'Số điện thoại này đang dùng cho tài khoản khác',
  },
}
