export const vi = {
  title: 'Lấy số',
  lead: 'Chạm vào việc bạn cần làm để lấy số.',
  start: 'Về màn hình đầu',
  done: 'Số của bạn',
  keep: 'Hãy nhớ hoặc in số này. Khi đến lượt, số hiện trên màn hình phòng chờ.',
  print: 'In số',
  otherLanguage: 'English',
  noServices: 'Nơi này chưa có việc nào để lấy số. Hãy hỏi cán bộ hướng dẫn.',
  notKiosk: 'Máy này chưa được mở làm ki-ốt nên không phát số. Cán bộ mở ki-ốt ở trang Quầy và gọi số.',
}
