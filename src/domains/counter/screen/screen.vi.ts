export const vi = {
  title: (office: string) => `Số đang gọi: ${office}`,
  number: 'Số',
  booth: 'Quầy',
  none: 'Chưa gọi số nào',
  soundOn: 'Bật âm báo',
  soundOff: 'Tắt âm báo',
}
