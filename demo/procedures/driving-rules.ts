import { blocks, choice, day, fees, papersNeeded, type ProcedureRules, yesNo } from './rules.ts'

const circular = 'Thông tư 12/2025/TT-BCA'
const feeText = 'Thông tư 37/2023/TT-BTC'
const health = '000.00.00.G01-KQ003263'

/** More than a year over time means a new test; the fee was lower online until the end of 2025, as published. */
export const licenceExchangeRules: ProcedureRules = {
  questions: [
    choice('licence', ['Giấy phép lái xe của bạn hạng nào?', 'Which class is your licence?'], {
      motorbike: ['A1, A hoặc B1 (xe máy, mô tô)', 'A1, A or B1 (motorbike)'],
      other: ['Hạng khác (ô tô và các xe khác)', 'Another (cars and others)'],
    }),
    yesNo('expires', ['Giấy phép có ghi ngày hết hạn không?', 'Does the licence say when it expires?']),
    day('until', ['Giấy phép có giá trị đến ngày nào?', 'Until which day is it valid?']),
    yesNo('held', ['Giấy phép có đang bị tạm giữ hoặc tước không?', 'Is the licence held or withdrawn now?']),
  ],
  eligibility: [
    blocks('notTooLate', 'not(expires) or until + duration("P1Y") >= today', {
      says: [
        'Giấy phép quá hạn trên 1 năm thì không đổi được, phải thi lại.',
        'A licence expired for more than a year cannot be exchanged; you must take the test again.',
      ],
      advice: [
        'Hãy hỏi cơ sở đào tạo lái xe hoặc phòng Cảnh sát giao thông để đăng ký sát hạch.',
        'Ask a driving school or the traffic police about the test.',
      ],
      ...{ source: circular, toCheck: true },
    }),
    blocks('notHeld', 'not(held)', {
      says: [
        'Giấy phép đang bị tạm giữ hoặc tước thì chưa đổi được.',
        'A licence that is held or withdrawn cannot be exchanged yet.',
      ],
      advice: ['Hãy giải quyết xong vi phạm rồi làm thủ tục này.', 'Settle the offence first.'],
      ...{ source: circular, toCheck: true },
    }),
  ],
  tables: [
    fees('issue', ['Lệ phí cấp giấy phép lái xe', 'Fee for the licence'], {
      inputs: ['channel', 'today'],
      rows: [
        {
          ...{ tests: ['"online"', '<= date("2025-12-31")'], amount: 115_000, source: 'Thông tư 63/2023/TT-BTC' },
          why: ['Nộp trực tuyến đến hết ngày 31/12/2025.', 'Filed online until the end of 2025.'],
        },
        {
          ...{ tests: ['"online"', '> date("2025-12-31")'], amount: 135_000, source: feeText },
          why: ['Mức giảm khi nộp trực tuyến đã hết từ ngày 31/12/2025.', 'The lower fee online ended with 2025.'],
        },
        {
          ...{ tests: ['not("online")', '-'], amount: 135_000, source: feeText },
          why: ['Mỗi lần cấp.', 'Each time it is issued.'],
        },
      ],
    }),
    papersNeeded(
      'byLicence',
      ['licence'],
      [
        {
          ...{ tests: ['"motorbike"'], needs: [] },
          why: ['Hạng A1, A, B1 không phải khám sức khỏe', 'A1, A and B1 need no health check'],
        },
        { tests: ['"other"'], needs: [health], why: ['Cần giấy khám sức khỏe', 'A health check is needed'] },
      ],
    ),
  ],
  examples: [
    {
      name: 'Quá hạn đúng một năm',
      answers: { licence: 'other', expires: true, until: '2025-11-27', held: false },
      ...{ channel: 'online', today: '2026-11-27' },
      expects: { verdict: 'fits', fee: 135_000 },
    },
    {
      name: 'Quá hạn một năm một ngày',
      answers: { licence: 'other', expires: true, until: '2025-11-26' },
      ...{ channel: 'online', today: '2026-11-27' },
      expects: { verdict: 'blocks' },
    },
    {
      name: 'Nộp trực tuyến khi còn mức giảm',
      answers: { licence: 'motorbike', expires: false, held: false },
      ...{ channel: 'online', today: '2025-12-31' },
      expects: { verdict: 'fits', fee: 115_000 },
    },
  ],
}
