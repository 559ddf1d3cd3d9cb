import type { KeyedPage } from './page-keys.page.tsx'

export const vi = {
  title: 'Phím tắt',
  all: 'Mọi phím tắt của bàn làm việc',
  lead: 'Mỗi phím là một chữ, bấm khi không gõ trong ô nào. Trình duyệt của bạn nhớ lựa chọn tắt, bật.',
  off: 'Tắt phím tắt',
  on: 'Bật phím tắt',
  close: 'Đóng',
  pages: {
    queue: 'Ở danh sách hồ sơ',
    dossier: 'Ở một hồ sơ',
    compare: 'Khi đối chiếu giấy tờ',
  } satisfies Record<KeyedPage, string>,
  keys: {
    queue: [
      ['J K', 'chọn dòng dưới, dòng trên'],
      ['Enter', 'mở hồ sơ đang chọn'],
      ['A', 'tiếp nhận'],
      ['B', 'yêu cầu bổ sung'],
      ['/', 'tìm'],
    ],
    dossier: [
      ['N', 'làm việc tiếp theo của hồ sơ'],
      ['A', 'tiếp nhận'],
      ['B', 'yêu cầu bổ sung'],
      ['P', 'phân công'],
      ['D', 'đối chiếu giấy tờ với tờ khai'],
      ['T', 'viết tin nhắn cho người nộp'],
      ['G', 'viết ghi chú nội bộ'],
      ['S', 'sang hồ sơ tiếp theo, sau khi vừa xử lý xong'],
      ['U', 'về bàn làm việc'],
      ['?', 'xem phím tắt'],
    ],
    compare: [
      ['J K', 'giấy tờ sau, giấy tờ trước'],
      ['1 2 3', 'đủ, thiếu, không hợp lệ'],
      ['Enter', 'lưu điều vừa chọn'],
      ['U', 'về hồ sơ'],
      ['?', 'xem phím tắt'],
    ],
  } as Record<KeyedPage, readonly [keys: string, does: string][]>,
}
