import { blocks, count, fees, type ProcedureRules, yesNo } from './rules.ts'

const decree = 'Nghị định 23/2015/NĐ-CP'
const feeText = 'Thông tư 226/2016/TT-BTC'

/** What may not be copied: Decree 23/2015 articles 20 and 22. 2,000 đồng a page, 1,000 from the third, 200,000 a copy at most. */
export const certifiedCopyRules: ProcedureRules = {
  questions: [
    yesNo('readable', [
      'Bản chính còn đọc rõ, không tẩy xóa, sửa chữa, thêm bớt?',
      'Is the original readable, without erasures or changes?',
    ]),
    yesNo('secret', ['Bản chính có đóng dấu mật hoặc ghi không được sao chụp?', 'Is it secret or not to be copied?']),
    yesNo('foreign', ['Giấy tờ do cơ quan, tổ chức nước ngoài cấp?', 'Was it issued by a foreign authority?']),
    yesNo(
      'legalised',
      ['Giấy tờ đã được hợp pháp hóa lãnh sự?', 'Has it been legalised by a consulate?'],
      [
        'Hộ chiếu, các thẻ căn cước và cư trú, bằng lái, bằng cấp và bảng điểm thì không phải làm việc này: chọn “Có”.',
        'Passports, identity and residence cards, driving licences, diplomas and their transcripts need it not: choose “Yes”.',
      ],
    ),
    count('pages', ['Bản chính có mấy trang?', 'How many pages has the original?'], { min: 1, max: 1000 }),
    count('copies', ['Bạn cần mấy bản?', 'How many copies do you need?'], { min: 1, max: 200 }),
  ],
  eligibility: [
    blocks('sound', 'readable', {
      says: [
        'Bản chính bị tẩy xóa, sửa chữa hoặc không đọc được thì không chứng thực được.',
        'An original that was changed or cannot be read cannot be certified.',
      ],
      advice: ['Hãy xin cấp lại bản chính ở nơi đã cấp.', 'Ask whoever issued it for a new one.'],
      source: `${decree}, Điều 22`,
    }),
    blocks('open', 'not(secret)', {
      says: [
        'Giấy tờ mật hoặc ghi không được sao chụp thì không chứng thực được.',
        'What is secret or not to be copied cannot be certified.',
      ],
      source: `${decree}, Điều 22`,
    }),
    blocks('consular', 'not(foreign) or legalised', {
      says: [
        'Giấy tờ nước ngoài phải được hợp pháp hóa lãnh sự trước.',
        'A foreign document must be legalised by a consulate first.',
      ],
      advice: [
        'Hãy làm hợp pháp hóa lãnh sự tại Bộ Ngoại giao hoặc cơ quan ngoại vụ được ủy quyền.',
        'Have it legalised by the Ministry of Foreign Affairs.',
      ],
      source: `${decree}, Điều 20 và Điều 22`,
    }),
  ],
  tables: [
    fees('firstPages', ['Hai trang đầu của mỗi bản', 'The first two pages of each copy'], {
      inputs: ['pages'],
      rows: [
        {
          ...{ tests: ['-'], amount: 2000, times: 'min(pages, 2) * copies', source: feeText },
          why: ['Mỗi trang 2.000 đồng.', 'Each page is 2,000 đồng.'],
        },
      ],
    }),
    fees('morePages', ['Từ trang thứ ba', 'From the third page on'], {
      inputs: ['pages'],
      rows: [
        {
          ...{ tests: ['<= 198'], amount: 1000, times: 'max(pages - 2, 0) * copies', source: feeText },
          why: ['Mỗi trang 1.000 đồng.', 'Each page is 1,000 đồng.'],
        },
        {
          ...{ tests: ['> 198'], amount: 196_000, times: 'copies', source: feeText },
          why: ['Mỗi bản không thu quá 200.000 đồng.', 'No copy costs more than 200,000 đồng.'],
        },
      ],
    }),
  ],
  examples: [
    {
      name: 'Năm trang, ba bản',
      answers: { readable: true, secret: false, foreign: false, pages: 5, copies: 3 },
      ...{ channel: 'in-person', today: '2026-11-27' },
      expects: { verdict: 'fits', fee: 21_000 },
    },
    {
      name: 'Sách dày: mỗi bản tối đa 200.000 đồng',
      answers: { readable: true, secret: false, foreign: false, pages: 500, copies: 2 },
      ...{ channel: 'in-person', today: '2026-11-27' },
      expects: { verdict: 'fits', fee: 400_000 },
    },
    {
      name: 'Giấy tờ nước ngoài chưa hợp pháp hóa',
      answers: { readable: true, secret: false, foreign: true, legalised: false },
      ...{ channel: 'in-person', today: '2026-11-27' },
      expects: { verdict: 'blocks' },
    },
  ],
}
