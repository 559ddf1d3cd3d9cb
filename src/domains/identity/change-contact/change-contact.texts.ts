const vi = {
  phone: {
    subject: 'Số điện thoại của tài khoản vừa được đổi',
    text: 'Tài khoản của bạn trên Cổng Dịch vụ công vừa chuyển sang số điện thoại khác.\n\nNếu không phải bạn đổi, hãy báo tổng đài của Cổng.',
  },
  email: {
    subject: 'Thư điện tử của tài khoản vừa được đổi',
    text: 'Tài khoản của bạn trên Cổng Dịch vụ công vừa chuyển sang thư điện tử khác.\n\nNếu không phải bạn đổi, hãy báo tổng đài của Cổng.',
  },
}

const en: typeof vi = {
  phone: {
    subject: 'The phone number of your account was changed',
    text: 'Your account on the Public Service Portal now has another phone number.\n\nIf it was not you, call the hotline of the portal.',
  },
  email: {
    subject: 'The e-mail address of your account was changed',
    text: 'Your account on the Public Service Portal now has another e-mail address.\n\nIf it was not you, call the hotline of the portal.',
  },
}

export const texts = { vi, en }
