const vi = {
  reason: 'Quản lý tài khoản và vai trò',
  given: (agency?: string) => ({
    subject: 'Bạn có thêm một vai trò',
    text: `Tài khoản của bạn vừa được trao một vai trò tại ${agency ?? 'toàn Cổng'}. Vào "Chuyển vai trò" để dùng.`,
  }),
  takenBack: (agency?: string) => ({
    subject: 'Một vai trò của bạn đã được thu hồi',
    text: `Vai trò của bạn tại ${agency ?? 'toàn Cổng'} vừa được thu hồi. Nếu bạn cho rằng có nhầm lẫn, hãy hỏi quản trị cơ quan.`,
  }),
}

const en: typeof vi = {
  reason: 'Administration of accounts and roles',
  given: (agency) => ({
    subject: 'You have one more role',
    text: `Your account was given a role at ${agency ?? 'the whole portal'}. Use it under "Change role".`,
  }),
  takenBack: (agency) => ({
    subject: 'A role of yours was taken back',
    text: `Your role at ${agency ?? 'the whole portal'} was taken back. If you think this is a mistake, ask your agency administrator.`,
  }),
}

export const texts = { vi, en }
