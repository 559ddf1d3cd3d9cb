export const vi = {
  open: 'Mở trên Cổng',
  signature: 'Cổng Dịch vụ công Quốc gia. Đây là thư tự động, bạn không cần trả lời.',
}
