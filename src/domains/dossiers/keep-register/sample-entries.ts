import type { RegisterEntry } from './register-entry.ts'

/** Lines about nobody, for looking at the register's template. */
export function sampleEntries(agency: string): RegisterEntry[] {
  return [
    {
      ...{ no: '1', code: 'H26.001.02-261127-0001', procedure: 'Thủ tục đăng ký khai sinh', sets: '01' },
      ...{ applicant: 'Nguyễn Thị Mẫu', address: 'Số 5, phố Mẫu', phone: '0900 000 000', agency },
      ...{ received: '27/11/2026 09:16', due: '02/12/2026 17:00', transferred: '27/11/2026 10:00' },
      ...{ decided: '01/12/2026 15:20', returned: '02/12/2026', way: 'Trực tiếp', signature: '', note: '' },
    },
  ]
}
