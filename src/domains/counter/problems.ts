import type { ProblemDefinitions } from '#platform/problem.ts'

export const problems: ProblemDefinitions = {
  'counter-closed': {
    status: 409,
    title: { vi: 'Nơi này tạm ngừng lấy số', en: 'No numbers are given here for now' },
    advice: {
      vi: 'Hãy chọn nơi khác, hoặc hỏi cán bộ hướng dẫn.',
      en: 'Choose another office, or ask an officer there.',
    },
  },
  'counter-day-off': {
    status: 409,
    title: { vi: 'Hôm nay cơ quan nghỉ', en: 'The office is closed today' },
    advice: { vi: 'Hãy quay lại vào ngày làm việc.', en: 'Come back on a working day.' },
  },
  'counter-too-early': {
    status: 409,
    title: { vi: 'Chưa đến giờ lấy số', en: 'It is too early for a number' },
    advice: {
      vi: 'Số được phát từ 30 phút trước giờ làm việc.',
      en: 'Numbers are given from 30 minutes before office hours.',
    },
  },
  'counter-too-late': {
    status: 409,
    title: { vi: 'Hôm nay đã hết giờ lấy số', en: 'No more numbers are given today' },
    advice: { vi: 'Hãy quay lại vào ngày làm việc sau.', en: 'Come back on the next working day.' },
  },
  'counter-not-from-home': {
    status: 409,
    title: { vi: 'Nơi này chỉ phát số tại chỗ', en: 'Numbers are given on the spot only' },
    advice: { vi: 'Hãy đến nơi và lấy số ở ki-ốt.', en: 'Go there and take a number at the kiosk.' },
  },
  'counter-has-number': {
    status: 409,
    title: { vi: 'Bạn đang có một số chờ', en: 'You have a number already' },
    advice: {
      vi: 'Mỗi người giữ một số mỗi lần. Hãy trả lại số đang có nếu muốn lấy số khác.',
      en: 'Everybody has one number at a time. Give yours back to take another.',
    },
  },
  'counter-enough-numbers': {
    status: 409,
    title: { vi: 'Hôm nay bạn đã lấy đủ số', en: 'You have taken enough numbers today' },
    advice: {
      vi: 'Mỗi tài khoản lấy được 3 số một ngày. Cần thêm, bạn lấy số ở ki-ốt.',
      en: 'Each account may take 3 a day. For more, take one at the kiosk.',
    },
  },
  'not-a-kiosk': {
    status: 403,
    title: { vi: 'Máy này chưa được mở làm ki-ốt', en: 'This device is not a kiosk' },
    advice: {
      vi: 'Cán bộ tiếp nhận mở ki-ốt ở trang Quầy. Tại nhà, bạn đăng nhập để lấy số.',
      en: 'An officer opens a kiosk on the page of booths. At home, sign in to take a number.',
    },
  },
  'booth-closed': {
    status: 409,
    title: { vi: 'Quầy này đang đóng', en: 'This booth is closed' },
    advice: { vi: 'Hãy chọn quầy khác.', en: 'Choose another booth.' },
  },
  'booth-not-yours': {
    status: 409,
    title: { vi: 'Bạn chưa ngồi ở quầy này', en: 'You do not sit at this booth' },
    advice: {
      vi: 'Người khác vừa nhận quầy này. Hãy mở lại trang và chọn quầy.',
      en: 'Somebody else has taken it. Open the page again and choose a booth.',
    },
  },
  'appointment-full': {
    status: 409,
    title: { vi: 'Giờ này vừa hết chỗ', en: 'This time has just been taken' },
    advice: { vi: 'Hãy quay lại và chọn giờ khác.', en: 'Go back and choose another time.' },
  },
  'appointment-twice': {
    status: 409,
    title: { vi: 'Bạn đã có lịch hẹn cho việc này trong ngày', en: 'You have an appointment for this on that day' },
    advice: {
      vi: 'Mỗi thủ tục một lịch mỗi ngày. Hãy đổi giờ của lịch đã đặt.',
      en: 'There is one per procedure and day. Move the one that you have.',
    },
  },
  'appointment-enough': {
    status: 409,
    title: { vi: 'Bạn đang có đủ 5 lịch hẹn', en: 'You have 5 appointments already' },
    advice: { vi: 'Hãy hủy lịch không cần nữa rồi đặt lại.', en: 'Cancel one that you do not need, then book again.' },
  },
  'appointment-changed': {
    status: 409,
    title: { vi: 'Lịch hẹn này đã thay đổi', en: 'This appointment has changed' },
    advice: { vi: 'Hãy mở lại trang lịch hẹn để xem.', en: 'Open your appointments again to see.' },
  },
  'appointment-not-today': {
    status: 409,
    title: { vi: 'Không có lịch hẹn hôm nay với mã này', en: 'No appointment for today' },
    advice: {
      vi: 'Lịch đã dùng, đã hủy hoặc của ngày khác. Hãy lấy số như bình thường.',
      en: 'It was used or cancelled, or is on another day. Take an ordinary number.',
    },
  },
  'number-called': {
    status: 409,
    title: { vi: 'Quầy đang gọi một số', en: 'A number is being called to this booth' },
    advice: {
      vi: 'Hãy ghi người đó đã đến hoặc bỏ qua, rồi gọi số khác.',
      en: 'Say first whether the person came, or skip the number.',
    },
  },
  'number-moved': {
    status: 409,
    title: { vi: 'Số này đã sang bước khác', en: 'This number has moved on' },
    advice: {
      vi: 'Việc của bạn chưa được ghi. Hãy mở lại trang quầy.',
      en: 'Your act was not recorded. Open the page of the booth again.',
    },
  },
}
