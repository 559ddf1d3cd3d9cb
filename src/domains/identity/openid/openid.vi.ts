import type { ScopeName } from './claims.ts'

const scopes: Record<ScopeName, { title: string; what: string }> = {
  profile: { title: 'Họ tên, ngày sinh, giới tính', what: 'để điền sẵn tờ khai' },
  identity: { title: 'Số định danh cá nhân và mức xác thực', what: 'để biết chắc bạn là ai' },
  phone: { title: 'Số điện thoại', what: 'để liên lạc về hồ sơ' },
  email: { title: 'Thư điện tử', what: 'để gửi thông báo' },
  address: { title: 'Địa chỉ', what: 'để xác định cơ quan giải quyết' },
  organisation: { title: 'Tổ chức mà bạn đang thay mặt', what: 'tên và mã số thuế' },
}

export const vi = {
  scopes,
  consent: {
    title: (name: string) => `Đăng nhập vào ${name}`,
    who: (agency: string) => `Cổng này do ${agency} quản lý.`,
    trial: 'Đây là kết nối thử nghiệm, chưa dùng để giải quyết hồ sơ thật.',
    as: (name: string) => `Bạn đang dùng tài khoản của ${name}.`,
    asFor: (name: string, organisation: string) => `Bạn là ${name}, đang thay mặt ${organisation}.`,
    asks: 'Nếu bạn đồng ý, cổng đó được biết:',
    nothing: 'Cổng đó chỉ được biết là bạn đã đăng nhập, không được biết tên hay giấy tờ của bạn.',
    offline: 'Cổng đó được hỏi lại các thông tin này trong 30 ngày mà bạn không phải đăng nhập lại.',
    kept: 'Lần sau bạn không bị hỏi lại. Bạn rút lại bất cứ lúc nào ở trang Tài khoản, mục Cổng đã đăng nhập.',
    allow: 'Đồng ý và tiếp tục',
    refuse: 'Không đồng ý',
    other: 'Dùng tài khoản hoặc vai trò khác',
  },
  level: {
    title: 'Cần mức xác thực cao hơn',
    why: (name: string, level: string) => `${name} chỉ nhận người đã xác thực ở mức ${level}.`,
    yours: (level: string) => `Tài khoản của bạn đang ở mức ${level}.`,
    how: 'Hãy đăng nhập bằng tài khoản định danh điện tử, hoặc mang giấy tờ đến bộ phận một cửa để được xác nhận.',
    back: (name: string) => `Quay lại ${name}`,
  },
  out: {
    title: 'Đăng xuất',
    ask: 'Bạn muốn đăng xuất khỏi Cổng Dịch vụ công và các cổng đã đăng nhập bằng tài khoản này?',
    yes: 'Đăng xuất',
    no: 'Không đăng xuất',
    done: 'Bạn đã đăng xuất',
    doneText: 'Bạn đã ra khỏi Cổng Dịch vụ công và các cổng đã đăng nhập bằng tài khoản này.',
    home: 'Về trang chủ',
  },
  error: {
    title: 'Không đăng nhập được vào cổng kia',
    text: 'Yêu cầu mà cổng kia gửi đến không đúng. Bạn không làm gì sai và không mất gì; hãy quay lại cổng đó và thử lại, hoặc báo cho cơ quan quản lý cổng đó.',
    code: (code: string) => `Mã lỗi để báo: ${code}`,
  },
}
