const vi = {
  subject: 'Mật khẩu của bạn vừa được đổi',
  text: 'Mật khẩu tài khoản của bạn trên Cổng Dịch vụ công vừa được đổi, các thiết bị khác đã bị đăng xuất.\n\nNếu không phải bạn đổi, hãy lấy lại mật khẩu ngay và báo tổng đài của Cổng.',
}

const en: typeof vi = {
  subject: 'Your password was changed',
  text: 'The password of your account on the Public Service Portal was changed, and other devices were signed out.\n\nIf it was not you, get a new password at once and call the hotline of the portal.',
}

export const texts = { vi, en }
