export const vi = {
  title: 'Nơi nhận hồ sơ',
  tasks: 'Về danh sách việc',
  now: (agency: string) => `Hồ sơ sẽ được gửi tới ${agency}.`,
  byForm: 'Cơ quan nhận được xác định theo nơi bạn khai trong tờ khai. Hãy điền hoặc sửa địa chỉ ở tờ khai.',
  toForm: 'Mở tờ khai',
  province: 'Tỉnh, thành phố',
  commune: (province: string) => `Xã, phường, đặc khu ở ${province}`,
  agency: 'Cơ quan tiếp nhận',
  next: 'Tiếp tục',
  save: 'Chọn cơ quan này',
  nobody: (place: string) => `Chưa có cơ quan nào ở ${place} nhận thủ tục này trên Cổng`,
  change: 'Chọn nơi khác',
}
