import { blocks, choice, fees, papersNeeded, type ProcedureRules, yesNo } from './rules.ts'

const residenceFees = 'Thông tư 75/2022/TT-BTC'
const own = 'Chỗ ở của bạn'
const family = 'Về ở với vợ chồng, cha mẹ, con và người thân khác'
const rented = 'Nhà thuê, mượn, ở nhờ'
const shelter = 'Cơ sở trợ giúp xã hội'

/** Which home decides the papers; how it is filed decides the fee: Law on Residence article 20, Circular 75/2022. */
export const permanentResidenceRules: ProcedureRules = {
  questions: [
    choice('home', ['Bạn đăng ký thường trú vào đâu?', 'Where do you register?'], {
      own: ['Nhà của tôi', 'My own home'],
      family: [
        'Nhà của vợ, chồng, cha mẹ, con hoặc người thân',
        'The home of my spouse, parents, children or relatives',
      ],
      rented: ['Nhà thuê, mượn, ở nhờ', 'A home that is rented or lent'],
      shelter: ['Cơ sở trợ giúp xã hội', 'A social support institution'],
      none: ['Tôi chưa có chỗ ở hợp pháp', 'I have no lawful home yet'],
    }),
    yesNo('agreed', [
      'Chủ nhà và chủ hộ có đồng ý cho bạn đăng ký vào đó không?',
      'Do the owner and the head of the household agree?',
    ]),
    yesNo(
      'exempt',
      ['Bạn có thuộc diện được miễn lệ phí không?', 'Are you exempt from the fee?'],
      [
        'Ví dụ trẻ em, người cao tuổi, người khuyết tật, người có công, người thuộc hộ nghèo.',
        'For example children, elderly people, people with disabilities or merit, poor households.',
      ],
    ),
  ],
  eligibility: [
    blocks('lawfulHome', 'home != "none"', {
      says: ['Muốn đăng ký thường trú thì phải có chỗ ở hợp pháp.', 'Permanent residence needs a lawful home.'],
      advice: [
        'Ở một nơi từ 30 ngày trở lên mà chưa đủ điều kiện thường trú thì bạn đăng ký tạm trú.',
        'If you stay somewhere for 30 days or more, register temporary residence instead.',
      ],
      ...{ instead: '1.004194', source: 'Luật Cư trú 2020, Điều 20' },
    }),
    blocks('consent', 'not(home in ("family", "rented")) or agreed', {
      says: ['Chủ nhà hoặc chủ hộ chưa đồng ý.', 'The owner or the head of the household does not agree yet.'],
      advice: [
        'Hãy nhờ chủ nhà và chủ hộ xác nhận trên VNeID hoặc ghi ý kiến vào tờ khai CT01.',
        'Ask them to confirm on VNeID or to write it on the form.',
      ],
      source: 'Luật Cư trú 2020, Điều 20 và Điều 21',
    }),
  ],
  tables: [
    fees('registration', ['Lệ phí đăng ký thường trú', 'Fee for permanent residence'], {
      inputs: ['exempt', 'channel'],
      rows: [
        {
          ...{ tests: ['true', '-'], amount: 0, source: `${residenceFees}, Điều 4` },
          why: ['Bạn thuộc diện được miễn; nhớ kèm giấy tờ nếu dữ liệu chưa có.', 'You are exempt.'],
        },
        {
          ...{ tests: ['false', '"online"'], amount: 10_000, source: residenceFees },
          why: ['Nộp trực tuyến.', 'Filed online.'],
        },
        {
          ...{ tests: ['false', 'not("online")'], amount: 20_000, source: residenceFees },
          why: ['Nộp tại quầy.', 'Filed at the counter.'],
        },
      ],
    }),
    papersNeeded(
      'byHome',
      ['home'],
      [
        { tests: ['"own"'], needs: [own], why: ['Nhà của bạn', 'Your own home'] },
        { tests: ['"family"'], needs: [own, family], why: ['Về ở với người thân', 'With your family'] },
        { tests: ['"rented"'], needs: [own, rented], why: ['Nhà thuê, mượn, ở nhờ', 'Rented or lent'] },
        { tests: ['"shelter"'], needs: [shelter], why: ['Cơ sở trợ giúp xã hội', 'Social support'] },
        { tests: ['"none"'], needs: [own, family, rented, shelter], why: ['Chưa có chỗ ở', 'No home yet'] },
      ],
    ),
  ],
  examples: [
    {
      name: 'Về nhà chồng, nộp trực tuyến',
      answers: { home: 'family', agreed: true, exempt: false },
      ...{ channel: 'online', today: '2026-11-27' },
      expects: { verdict: 'fits', fee: 10_000 },
    },
    {
      name: 'Nhà thuê, chủ nhà không đồng ý',
      answers: { home: 'rented', agreed: false },
      ...{ channel: 'in-person', today: '2026-11-27' },
      expects: { verdict: 'blocks' },
    },
  ],
}
