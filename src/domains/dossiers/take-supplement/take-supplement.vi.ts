export const vi = {
  title: 'Nhận bổ sung tại quầy',
  lead: 'Người nộp mang giấy tờ bổ sung đến quầy, hoặc gửi qua bưu chính. Quét từng mục được yêu cầu, hoặc ghi điều họ trả lời.',
  item: 'Mục',
  text: 'điều người nộp trả lời',
  textHint: 'Hoặc giấy tờ đã nhận mà không phải quét.',
  file: 'bản quét',
  uploaded: 'Đã tải lên',
  corrected: 'Đã sửa tờ khai cùng người nộp',
  correct: 'Sửa tờ khai cùng người nộp',
  correctMore: 'Sửa thêm',
  submit: 'Ghi nhận bổ sung',
  errors: {
    text: 'Mục này chưa có bản quét hay câu trả lời nào.',
    file: 'Tệp này không nhận được.',
  } as Record<string, string>,
}
