export const urls = {
  signIn: (returnTo?: string) => (returnTo ? `/dang-nhap?tiep=${encodeURIComponent(returnTo)}` : '/dang-nhap'),
  signOut: '/dang-xuat',
  chooseRole: (returnTo?: string) =>
    returnTo ? `/chon-vai-tro?tiep=${encodeURIComponent(returnTo)}` : '/chon-vai-tro',
  register: '/dang-ky',
  confirmRegistration: (token: string) => `/dang-ky/ma/${token}`,
  newPassword: '/quen-mat-khau',
  account: '/tai-khoan',
  contact: '/tai-khoan/lien-he',
  password: '/tai-khoan/mat-khau',
  sessions: '/tai-khoan/phien',
  accesses: '/tai-khoan/truy-cap',
  accounts: '/quan-tri/tai-khoan',
  managedAccount: (id: string) => `/quan-tri/tai-khoan/${id}`,
}
