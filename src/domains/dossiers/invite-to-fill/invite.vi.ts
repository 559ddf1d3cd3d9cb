import { formatMoment } from '#ui/format.ts'

const time = (moment: Date) => formatMoment(moment, 'vi')

export const vi = {
  tasks: 'Về danh sách việc',
  section: 'Nhờ người khác khai một phần',
  sectionText:
    'Vợ hoặc chồng, người sử dụng lao động, kiến trúc sư… đăng nhập và tự khai phần của mình. Họ chỉ thấy phần bạn nhờ.',
  inviteOn: (page: string) => `Nhờ người khác khai: ${page}`,
  states: {
    waiting: (to: string, until: Date) => `Đã nhờ người có số ${to}, chờ đến ${time(until)}`,
    expired: 'Lời nhờ đã hết hạn',
    declared: (name: string, at: Date) => `${name} đã khai và cam đoan đúng, ${time(at)}`,
    void: (name: string) => `Đã bị sửa sau khi ${name} cam đoan: lời cam đoan không còn giá trị`,
  },
  title: (page: string) => `Nhờ người khác khai phần “${page}”`,
  to: 'Số định danh cá nhân, số điện thoại hoặc thư điện tử của người đó',
  toHint:
    'Bằng số: người đó đăng nhập Cổng thì thấy lời nhờ; nếu là số điện thoại, Cổng nhắn tin báo. Bằng thư điện tử: không cần tài khoản, mở bằng mã gửi tới hộp thư.',
  shown: 'Cho họ xem thêm phần nào bạn đã khai? (không bắt buộc)',
  shownHint: 'Không chọn thì họ chỉ thấy phần bạn nhờ.',
  days: 'Lời nhờ có hiệu lực trong',
  dayCount: (days: number) => `${days} ngày`,
  submit: 'Gửi lời nhờ',
  again: 'Nhờ lại',
  revoke: 'Thu hồi lời nhờ',
  revokeVoid: 'Bỏ lời cam đoan này, tự chịu trách nhiệm về phần đã khai',
  errors: {
    to: 'Nhập số định danh 12 chữ số, số điện thoại 10 chữ số, hoặc thư điện tử dạng ten@noi.vn',
    self: 'Đây là số hoặc thư của chính bạn. Phần của bạn thì bạn tự khai.',
  },
  mine: {
    title: 'Người khác nhờ bạn khai',
    line: (inviter: string, name: string) => `${inviter} nhờ bạn khai một phần: ${name}`,
    until: (moment: Date) => `đến ${time(moment)}`,
  },
  invited: {
    intro: (inviter: string, name: string) =>
      `${inviter} nhờ bạn khai phần này của hồ sơ “${name}”. Bạn chỉ thấy phần được nhờ; ${inviter} và cơ quan giải quyết thấy điều bạn khai.`,
    until: (moment: Date) => `Lời nhờ có hiệu lực đến ${time(moment)}.`,
    shown: (inviter: string) => `${inviter} cho bạn xem`,
    save: 'Lưu, khai tiếp sau',
    declare: 'Gửi phần đã khai',
    declaration: 'Tôi cam đoan những điều khai trong phần này là đúng và chịu trách nhiệm trước pháp luật.',
    declarationLabel: 'Cam đoan',
    declarationMissing: 'Đánh dấu cam đoan trước khi gửi',
    saved: 'Đã lưu. Khi xong, bạn cam đoan và gửi.',
    stale: 'Phần này vừa được sửa ở nơi khác',
    staleText: 'Điều bạn vừa nhập vẫn còn ở dưới. Hãy xem lại rồi gửi.',
    done: (at: Date) => `Bạn đã khai và cam đoan lúc ${time(at)}`,
    doneText: (inviter: string) =>
      `${inviter} đã được báo. Nếu phần này bị sửa sau đó, lời cam đoan của bạn không còn giá trị.`,
    void: 'Phần này đã bị sửa sau khi bạn cam đoan',
    voidText: 'Lời cam đoan trước của bạn không còn giá trị. Xem lại, sửa nếu cần, rồi cam đoan lại.',
  },
  onPage: {
    waiting: 'Bạn đã nhờ người khác khai phần này',
    waitingText: 'Bạn vẫn xem được, nhưng nên để người đó tự khai.',
    declared: (name: string) => `${name} đã cam đoan phần này`,
    declaredText: 'Nếu bạn sửa, lời cam đoan mất giá trị và phải nhờ lại.',
    void: 'Phần này đã bị sửa sau khi được cam đoan',
    voidText: 'Nhờ lại, hoặc bỏ lời cam đoan, rồi mới nộp được.',
  },
  missing: {
    waiting: (page: string) => `Đang chờ người được nhờ khai phần “${page}”`,
    void: (page: string) => `Phần “${page}” đã bị sửa sau khi được cam đoan: nhờ lại hoặc bỏ lời cam đoan`,
  },
  filed: {
    title: 'Phần do người khác khai và cam đoan',
    line: (label: string, by: string, at: Date) => `“${label}”: ${by}, ${time(at)}`,
  },
  notice: {
    asked: (inviter: string, name: string) => ({
      subject: `Lời nhờ khai một phần hồ sơ (${name})`,
      text: `${inviter} nhờ bạn khai một phần của hồ sơ "${name}" trên Cổng Dịch vụ công. Đăng nhập để xem và khai. Nếu không quen người này, bạn bỏ qua tin này.`,
    }),
    declared: (who: string, name: string) => ({
      subject: `Phần bạn nhờ đã được khai (${name})`,
      text: `${who} đã khai và cam đoan phần bạn nhờ trong hồ sơ "${name}".`,
    }),
  },
}
