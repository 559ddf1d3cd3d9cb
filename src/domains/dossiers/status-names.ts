import type { Texts } from '#platform/language.ts'
import type { Status } from './dossier.ts'

export type Tone = 'neutral' | 'waiting' | 'progress' | 'done' | 'refused'

export const statusTones: Record<Status, Tone> = {
  1: 'neutral',
  2: 'done',
  3: 'refused',
  4: 'progress',
  5: 'waiting',
  6: 'waiting',
  7: 'neutral',
  8: 'refused',
  9: 'done',
  10: 'done',
}

export const statusNames: Texts<Record<Status, string>> = {
  vi: {
    1: 'Mới đăng ký',
    2: 'Được tiếp nhận',
    3: 'Không được tiếp nhận',
    4: 'Đang xử lý',
    5: 'Yêu cầu bổ sung giấy tờ',
    6: 'Yêu cầu thực hiện nghĩa vụ tài chính',
    7: 'Đã rút hồ sơ',
    8: 'Dừng xử lý',
    9: 'Đã xử lý xong',
    10: 'Đã trả kết quả',
  },
  en: {
    1: 'Newly filed',
    2: 'Accepted',
    3: 'Not accepted',
    4: 'In process',
    5: 'More papers asked for',
    6: 'Payment asked for',
    7: 'Withdrawn',
    8: 'Stopped',
    9: 'Processed',
    10: 'Result returned',
  },
}
