export const vi = {
  title: 'Nộp ở nơi khác nơi giải quyết',
  tasks: 'Về danh sách việc',
  settled: (agency: string) => `Hồ sơ do ${agency} giải quyết. Bạn có thể nộp ở nơi khác cho tiện đi lại.`,
  effects: 'Nộp ở nơi khác thì sao?',
  effect: {
    received: 'Nơi bạn chọn kiểm tra và tiếp nhận hồ sơ, rồi chuyển giấy tờ và dữ liệu đi.',
    decided: (agency: string) => `${agency} vẫn là nơi giải quyết và quyết định.`,
    clock:
      'Thời hạn giải quyết tính từ lúc nơi giải quyết nhận được hồ sơ, nên có thể muộn hơn nộp thẳng một ngày làm việc.',
    result: 'Kết quả giấy trả tại nơi bạn chọn; kết quả điện tử có ngay trên Cổng.',
  },
  province: 'Tỉnh, thành phố nơi bạn muốn nộp',
  find: 'Xem các nơi tiếp nhận',
  unit: 'Nơi tiếp nhận',
  direct: (agency: string) => `Nộp thẳng ${agency}`,
  words: 'Tìm theo tên',
  more: 'Danh sách dài: chỉ hiện các nơi đầu tiên. Hãy tìm theo tên.',
  none: 'Ở đây chưa có nơi nào khác tiếp nhận thủ tục này trên Cổng.',
  save: 'Chọn',
  nowhere: 'Thủ tục này chỉ nộp được cho cơ quan giải quyết.',
  noAgency: 'Hãy khai nơi giải quyết trước: xem mục Nơi nhận hồ sơ.',
  task: 'Nơi tiếp nhận khác (không bắt buộc)',
  takenIn: (agency: string) => `Tiếp nhận tại ${agency}`,
  chosen: (unit: string, agency: string) =>
    `${unit} tiếp nhận và trả kết quả giấy; ${agency} giải quyết. Thời hạn tính từ lúc ${agency} nhận được hồ sơ.`,
  missing: 'Nơi tiếp nhận bạn chọn không còn nhận được hồ sơ này: hãy chọn lại',
}
