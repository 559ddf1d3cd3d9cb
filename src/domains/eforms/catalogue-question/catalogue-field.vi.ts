export const vi = {
  typeToFind: 'Bạn gõ mã hoặc tên. Nếu chưa đúng hẳn, Cổng đưa ra các mục gần giống để chọn.',
  fits: (typed: string) => `Các mục có “${typed}”`,
}
