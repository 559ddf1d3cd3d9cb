export const vi = {
  papers: 'Giấy, phiếu của cơ quan',
  dated: (name: string, day: string) => `${name}, ${day}`,
  asPdf: 'Bản PDF',
  asPdfOf: (name: string) => `Bản PDF: ${name}`,
  download: 'Tải bản PDF',
  print: 'In giấy này',
  mine: 'Hồ sơ của tôi',
  desk: 'Bàn làm việc',
  controlSlip: 'Phiếu kiểm soát quá trình giải quyết',
}
