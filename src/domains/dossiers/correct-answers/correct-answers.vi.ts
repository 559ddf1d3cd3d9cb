export const vi = {
  supplement: 'Bổ sung giấy tờ',
  asked: 'Cơ quan đề nghị',
  prefilled: 'Phần này đã điền sẵn theo tờ khai bạn đã nộp. Chỉ sửa chỗ cần sửa.',
  save: 'Lưu phần này',
  notSent: 'Lưu xong, bạn quay lại trang bổ sung để gửi. Chưa gửi thì cơ quan chưa thấy.',
  left: {
    title: 'Tên và nơi giải quyết ghi trên hồ sơ không tự đổi theo tờ khai',
    applicant: (kept: string, now: string) => `Người nộp trên hồ sơ vẫn là ${kept}; tờ khai nay ghi ${now}.`,
    owner: (kept: string, now: string) => `Chủ hồ sơ vẫn là ${kept}; tờ khai nay ghi ${now}.`,
    agency: (name: string) => `Hồ sơ vẫn do ${name} giải quyết, dù nơi khai trong tờ khai đã khác.`,
    case: 'Trường hợp và thời hạn của hồ sơ giữ như lúc nộp.',
    citizen:
      'Cán bộ sẽ thấy điều này và ghi tên đúng vào kết quả. Nếu là người khác hẳn, hãy rút hồ sơ và nộp hồ sơ mới.',
    officer:
      'Ghi tên theo tờ khai đã sửa vào kết quả nếu đó là sửa lỗi ghi. Nếu là người khác hoặc thuộc cơ quan khác, hãy từ chối hoặc dừng để người nộp làm hồ sơ mới.',
  },
}
