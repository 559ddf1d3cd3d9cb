/** What officers and citizens of the demonstration write to each other: plain, and about one thing. */
export const words = {
  note: [
    'Đã gọi điện cho người dân, hẹn mang bản chính để đối chiếu.',
    'Đã tra cứu dữ liệu dân cư, thông tin khớp.',
    'Chờ xác nhận của tổ dân phố.',
  ],
  refusal: [
    'Việc này thuộc phường nơi bạn thường trú. Bạn nộp lại và chọn đúng phường; chúng tôi không chuyển thay được.',
    'Giấy tờ gửi kèm là của người khác. Bạn kiểm tra rồi nộp hồ sơ mới.',
  ],
  supplement: [
    'Ảnh bạn gửi bị mờ ở dòng ngày sinh. Bạn chụp lại nơi đủ sáng rồi gửi lại giúp.',
    'Thiếu trang thứ hai có chữ ký. Bạn chụp đủ cả hai mặt.',
    'Số trên giấy tờ khác với số trong tờ khai. Bạn gửi bản chụp rõ hơn hoặc cho biết số nào đúng.',
  ],
  answer: ['Tôi gửi lại bản chụp rõ hơn.', 'Số trong tờ khai mới đúng, giấy cũ ghi nhầm một chữ số.'],
  withdrawal: ['Tôi đã làm trực tiếp tại quầy nên xin rút.', 'Tôi khai nhầm ngày sinh, sẽ nộp lại.'],
  stop: [
    'Người dân đề nghị dừng vì đang chờ phán quyết của tòa án.',
    'Hai bên chưa thống nhất, người dân đề nghị dừng giải quyết.',
  ],
  turnedDown: [
    'Theo dữ liệu đã tra cứu, bạn chưa đủ điều kiện: thời gian cư trú chưa đủ. Khi đủ, bạn có thể nộp lại và không phải trả lại phí.',
    'Thửa đất chưa phù hợp quy hoạch chi tiết nên chưa cấp phép được. Bạn có thể hỏi lại khi quy hoạch được điều chỉnh.',
  ],
  apology: [
    'Cơ quan nơi bạn cư trú trước đây chưa trả lời xác minh. Chúng tôi đã nhắc và sẽ trả ngay khi có.',
    'Hệ thống dữ liệu hộ tịch ngừng hai ngày để nâng cấp, nên việc tra cứu chậm lại.',
  ],
  correction: [
    'Giấy in sai chữ đệm; cấp lại, người dân không phải trả thêm.',
    'Sai số nhà do lỗi nhập liệu của chúng tôi.',
  ],
} as const
