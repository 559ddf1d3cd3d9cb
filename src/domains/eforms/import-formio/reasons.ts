import type { Text } from '../definition.ts'

type Reason = { why: Text; todo: Text }

const reason = (viWhy: string, enWhy: string, viTodo: string, enTodo: string): Reason => ({
  why: { vi: viWhy, en: enWhy },
  todo: { vi: viTodo, en: enTodo },
})

/** Why something was not carried over as it was, and what its author does now. */
export const reasons = {
  unknown: reason(
    'Loại này chưa có trong biểu mẫu của Cổng, nên không được chuyển sang.',
    'The portal’s forms have nothing of this kind, so it was left out.',
    'Xem có cần hỏi điều này không; nếu cần, thêm một câu hỏi khác.',
    'Decide whether it is needed; if so, add another question for it.',
  ),
  choices: reason(
    'Các ý được tải từ nơi khác, không nằm trong tệp. Câu hỏi thành ô chữ.',
    'The choices come from elsewhere and are not in the file. The question became a line of text.',
    'Thêm câu hỏi chọn và ghi các ý, rồi bỏ ô chữ này.',
    'Add a choice question with the choices, then remove this one.',
  ),
  catalogue: reason(
    'Các ý được tải từ một danh mục. Câu hỏi thành “Chọn trong danh mục”.',
    'The choices were loaded from a catalogue. The question became a choice from a catalogue.',
    'Mở câu hỏi, xem đã đúng danh mục chưa, rồi lưu lại.',
    'Open the question, see whether it is the right catalogue, and save it.',
  ),
  condition: reason(
    'Điều kiện viết bằng mã lệnh hoặc hỏi tới câu đứng sau, nên chưa chuyển được. Phần này luôn hiện.',
    'The condition is a script, or asks about something that comes later. This part is always shown.',
    'Đặt lại điều kiện ở trang soạn.',
    'Set the condition again when building.',
  ),
  calculation: reason(
    'Phép tính viết bằng mã lệnh mà Cổng không hiểu. Người dân sẽ tự điền.',
    'The calculation is a script that the portal does not understand. People fill it in themselves.',
    'Đặt lại phép tính bằng câu hỏi “Tự tính”.',
    'Set it again with a calculated question.',
  ),
  validation: reason(
    'Cách kiểm tra này chưa chuyển được.',
    'This check was not carried over.',
    'Xem câu trả lời có cần giới hạn khác không.',
    'See whether answers need another limit.',
  ),
  pattern: reason(
    'Mẫu kiểm tra không dùng được hoặc làm máy phải thử quá lâu.',
    'The pattern is not usable or would take too long to try.',
    'Viết lại mẫu ngắn hơn.',
    'Write a simpler pattern.',
  ),
  default: reason(
    'Giá trị điền sẵn không được chuyển: Cổng điền sẵn từ tài khoản, không đoán câu trả lời.',
    'The default value was left out: the portal fills in what it knows and guesses no answers.',
    'Nếu là thông tin của người nộp, chọn “Điền sẵn từ”.',
    'If it is about the applicant, choose what it is filled in from.',
  ),
  decimals: reason(
    'Biểu mẫu của Cổng chỉ nhận số nguyên.',
    'The portal’s forms take whole numbers only.',
    'Đổi đơn vị (ví dụ cm thay cho m), hoặc dùng ô chữ có mẫu.',
    'Change the unit (centimetres for metres), or use a text with a pattern.',
  ),
  time: reason(
    'Chỉ chuyển được ngày, không có giờ.',
    'Only the day was carried over, not the time.',
    'Nếu cần giờ, thêm một câu hỏi chữ.',
    'If the time is needed, add a line of text.',
  ),
  signature: reason(
    'Không cần chữ ký vẽ tay: người nộp đã đăng nhập bằng danh tính điện tử.',
    'No drawn signature is needed: the applicant signed in with an electronic identity.',
    'Bản in để trống có chỗ ký. Có thể thêm lời cam đoan.',
    'The printed form has a place to sign. A declaration can be added.',
  ),
  hidden: reason(
    'Ô ẩn không được hỏi ai, nên không được chuyển sang.',
    'A hidden field asks nobody, so it was left out.',
    'Nếu hệ thống nhận hồ sơ cần giá trị này, hãy đặt ở hệ thống ấy.',
    'If the receiving system needs the value, set it there.',
  ),
  nested: reason(
    'Bảng nằm trong bảng chưa có. Bảng bên trong không được chuyển.',
    'A table inside a table is not possible. The inner one was left out.',
    'Tách thành bảng riêng.',
    'Make it a table of its own.',
  ),
  inTable: reason(
    'Trong bảng không có tệp đính kèm hay lời giải thích.',
    'A table holds neither files nor explanations.',
    'Giấy tờ đính kèm được đưa ra ngoài bảng; xem lại chỗ cần.',
    'Papers stand outside tables; see where it belongs.',
  ),
  multiple: reason(
    'Nhiều câu trả lời trong một ô chữ chưa có; chỉ hỏi một.',
    'Several answers in one field are not possible; one is asked for.',
    'Nếu cần nhiều, dùng bảng nhiều dòng.',
    'If several are needed, use a table.',
  ),
  renamed: reason(
    'Mã của câu hỏi không hợp lệ hoặc bị trùng, nên được đặt lại.',
    'The key was not usable or was taken, so it was changed.',
    'Báo cho nơi dùng dữ liệu nếu họ đọc theo mã cũ.',
    'Tell those who read the data by the old key.',
  ),
  identity: reason(
    'Ô này được chuyển thành số định danh có kiểm tra.',
    'It became an identity number that is checked.',
    'Thử điền để xem lại.',
    'Try it out.',
  ),
  address: reason(
    'Địa chỉ nay chọn theo đơn vị hành chính, không tìm trên bản đồ.',
    'The address is now chosen by administrative unit instead of a map search.',
    'Chọn hỏi tới tỉnh, xã hay số nhà.',
    'Choose how much of it is asked.',
  ),
  faulty: reason(
    'Phần này chưa hợp lệ trong biểu mẫu mới.',
    'This part is not valid in the new form yet.',
    'Sửa ở trang soạn trước khi công bố.',
    'Correct it when building, before publishing.',
  ),
}
