const vi = {
  message: (code: string) => ({
    subject: 'Mã xác nhận của bạn',
    text: `${code} là mã xác nhận của bạn trên Cổng Dịch vụ công, dùng được trong 10 phút.\n\nCán bộ không bao giờ hỏi mã này. Đừng đưa cho ai.`,
  }),
}

const en: typeof vi = {
  message: (code) => ({
    subject: 'Your confirmation code',
    text: `${code} is your confirmation code on the Public Service Portal. It is good for 10 minutes.\n\nOfficers never ask for this code. Do not give it to anybody.`,
  }),
}

export const texts = { vi, en }
