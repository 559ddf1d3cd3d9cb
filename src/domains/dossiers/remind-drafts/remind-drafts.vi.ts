import { formatShortMoment } from '#ui/format.ts'

export const vi = {
  subject: (name: string) => `Bạn còn hồ sơ đang viết dở (${name})`,
  text: (name: string, saved: Date) =>
    `Hồ sơ "${name}" bạn lưu lần cuối lúc ${formatShortMoment(saved, 'vi')} mà chưa nộp. Mở ra để viết tiếp, mọi điều đã ghi còn nguyên. Không cần nữa, bạn xóa bản nháp đi.`,
}
