export const vi = {
  title: 'Cổng đã đăng nhập',
  lead: 'Những cổng của bộ, tỉnh mà bạn đã cho biết thông tin khi đăng nhập bằng tài khoản này. Rút lại thì cổng đó không hỏi được thông tin của bạn nữa; lần sau đăng nhập bạn được hỏi lại từ đầu.',
  none: 'Bạn chưa cho cổng nào biết thông tin của mình.',
  caption: 'Cổng bạn đã cho biết thông tin',
  portal: 'Cổng',
  knows: 'Được biết',
  since: 'Từ lúc',
  act: 'Rút lại',
  onlySignedIn: 'chỉ biết là bạn đã đăng nhập',
  takenBack: 'Đã rút lại',
}
