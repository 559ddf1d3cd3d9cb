export const vi = {
  title: 'Thời gian thực tế',
  notEnough: 'Chưa đủ dữ liệu: cần ít nhất 20 hồ sơ đã có kết quả trong 90 ngày qua.',
  all: (half: string, most: string, count: number) =>
    `Một nửa số hồ sơ có kết quả trong ${half} ngày làm việc, chín phần mười trong ${most} ngày làm việc (${count} hồ sơ trong 90 ngày qua).`,
  promised: (limit: string) => `Thời hạn theo quy định: ${limit}.`,
  how: 'Tính từ lúc tiếp nhận đến lúc có kết quả, theo giờ làm việc, không kể lúc chờ bổ sung hay nộp tiền; mỗi ngày làm việc là 8 giờ.',
  byAgency: (count: number) => `Theo từng cơ quan (${count})`,
  columns: ['Cơ quan', 'Một nửa trong', 'Chín phần mười trong', 'Số hồ sơ'],
  days: (days: string) => `${days} ngày làm việc`,
}
