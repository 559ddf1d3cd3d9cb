import { blocks, choice, count, day, fees, papersNeeded, type ProcedureRules, warns, yesNo } from './rules.ts'

const extracts = 'Thông tư 281/2016/TT-BTC'

/** In time or late, and who pays nothing: Law on Civil Status articles 11 and 15. */
export const birthRules: ProcedureRules = {
  questions: [
    day('born', ['Trẻ sinh ngày nào?', 'When was the child born?']),
    yesNo(
      'exempt',
      [
        'Gia đình có thuộc diện có công với cách mạng, hộ nghèo, hoặc có người khuyết tật đi khai không?',
        'Is the family one with merit to the revolution or a poor household, or does a person with a disability register?',
      ],
      ['Những người này không phải nộp lệ phí hộ tịch.', 'They pay no civil status fee.'],
    ),
    choice('kind', ['Trẻ thuộc trường hợp nào?', 'Which case is the child’s?'], {
      ordinary: ['Trẻ do mẹ sinh ra', 'Born by the mother'],
      surrogate: ['Trẻ sinh ra nhờ mang thai hộ', 'Born by surrogacy'],
      abandoned: ['Trẻ bị bỏ rơi', 'Abandoned'],
    }),
    count(
      'copies',
      ['Bạn cần thêm mấy bản sao trích lục khai sinh?', 'How many extra copies of the extract do you need?'],
      {
        max: 20,
        hint: ['Không cần thì ghi 0.', 'Enter 0 if you need none.'],
      },
    ),
  ],
  eligibility: [
    blocks('alreadyBorn', 'born <= today', {
      says: ['Ngày sinh phải là hôm nay hoặc trước hôm nay.', 'The day of birth must be today or earlier.'],
      advice: ['Bạn xem lại ngày đã nhập.', 'Look at the date again.'],
      source: 'Luật Hộ tịch 2014, Điều 15',
    }),
    warns('inTime', 'today - born <= duration("P60D")', {
      says: ['Đã quá 60 ngày kể từ ngày sinh.', 'More than 60 days have passed since the birth.'],
      advice: [
        'Bạn vẫn khai sinh được cho trẻ; lệ phí theo mức của tỉnh, thành phố.',
        'You can still register the child; the province’s fee applies.',
      ],
      source: 'Luật Hộ tịch 2014, Điều 15',
    }),
  ],
  tables: [
    fees('registration', ['Lệ phí đăng ký khai sinh', 'Fee for registering the birth'], {
      inputs: ['today - born <= duration("P60D")', 'exempt'],
      rows: [
        {
          ...{ tests: ['true', '-'], amount: 0, source: 'Luật Hộ tịch 2014, Điều 11' },
          why: ['Khai trong 60 ngày kể từ ngày sinh thì được miễn.', 'Free within 60 days of the birth.'],
        },
        {
          ...{ tests: ['false', 'true'], amount: 0, source: 'Luật Hộ tịch 2014, Điều 11' },
          why: ['Gia đình thuộc diện được miễn.', 'The family is exempt.'],
        },
        {
          ...{ tests: ['false', 'false'], amount: null, source: 'Thông tư 85/2019/TT-BTC' },
          text: 'Theo mức của Hội đồng nhân dân tỉnh, thành phố',
          why: ['Khai muộn hơn 60 ngày.', 'Registered after 60 days.'],
        },
      ],
    }),
    fees('extract', ['Bản sao trích lục', 'Copies of the extract'], {
      inputs: ['copies'],
      rows: [
        {
          ...{ tests: ['-'], amount: 8000, times: 'copies', source: extracts },
          why: ['Mỗi bản sao 8.000 đồng.', 'Each copy is 8,000 đồng.'],
        },
      ],
    }),
    papersNeeded(
      'special',
      ['kind'],
      [
        { tests: ['"ordinary"'], needs: [], why: ['Trẻ do mẹ sinh ra', 'Born by the mother'] },
        { tests: ['"surrogate"'], needs: ['000.00.00.G15-KQ003303'], why: ['Nhờ mang thai hộ', 'By surrogacy'] },
        { tests: ['"abandoned"'], needs: ['000.00.00.G15-KQ003208'], why: ['Trẻ bị bỏ rơi', 'Abandoned'] },
      ],
    ),
  ],
  examples: [
    {
      name: 'Sinh đúng 60 ngày trước, xin 2 bản sao',
      answers: { born: '2026-09-28', kind: 'ordinary', copies: 2 },
      ...{ channel: 'online', today: '2026-11-27' },
      expects: { verdict: 'fits', fee: 16_000 },
    },
    {
      name: 'Sinh 61 ngày trước, hộ nghèo',
      answers: { born: '2026-09-27', exempt: true, kind: 'ordinary', copies: 0 },
      ...{ channel: 'online', today: '2026-11-27' },
      expects: { verdict: 'warns', fee: 0 },
    },
  ],
}

const marriageLaw = 'Luật Hôn nhân và gia đình 2014, Điều 8'

/** Age, freedom to marry and the ties that forbid it: Law on Marriage and Family article 8. */
export const marriageRules: ProcedureRules = {
  questions: [
    yesNo('domestic', [
      'Cả hai bạn đều là công dân Việt Nam cư trú trong nước?',
      'Are both of you Vietnamese citizens residing in the country?',
    ]),
    day('groomBorn', ['Bạn nam sinh ngày nào?', 'When was the groom born?']),
    day('brideBorn', ['Bạn nữ sinh ngày nào?', 'When was the bride born?']),
    yesNo('free', [
      'Cả hai bạn đều tự nguyện, và không ai đang có vợ, có chồng?',
      'Do both of you marry of your own will, and is neither married now?',
    ]),
    yesNo(
      'related',
      ['Hai bạn có quan hệ họ hàng trong phạm vi ba đời không?', 'Are you related within three generations?'],
      ['Ví dụ: anh em họ con chú con bác, con cô con cậu, con dì.', 'For example first cousins.'],
    ),
    count(
      'copies',
      ['Hai bạn cần thêm mấy bản sao trích lục kết hôn?', 'How many extra copies of the extract do you need?'],
      {
        max: 20,
        hint: ['Không cần thì ghi 0.', 'Enter 0 if you need none.'],
      },
    ),
  ],
  eligibility: [
    blocks('inCountry', 'domestic', {
      says: [
        'Thủ tục này dành cho hai công dân Việt Nam cư trú trong nước.',
        'This procedure is for two Vietnamese citizens residing in the country.',
      ],
      advice: [
        'Có người nước ngoài hoặc người Việt Nam định cư ở nước ngoài thì làm thủ tục kết hôn có yếu tố nước ngoài.',
        'If one is a foreigner or lives abroad, use the procedure with a foreign element.',
      ],
      ...{ instead: '2.000806', source: 'Luật Hộ tịch 2014, Điều 37' },
    }),
    blocks('groomAge', 'groomBorn + duration("P20Y") <= today', {
      says: ['Bạn nam chưa đủ 20 tuổi.', 'The groom is not yet 20.'],
      advice: ['Hai bạn đăng ký được khi bạn nam đủ 20 tuổi.', 'You can register when he is 20.'],
      source: marriageLaw,
    }),
    blocks('brideAge', 'brideBorn + duration("P18Y") <= today', {
      says: ['Bạn nữ chưa đủ 18 tuổi.', 'The bride is not yet 18.'],
      advice: ['Hai bạn đăng ký được khi bạn nữ đủ 18 tuổi.', 'You can register when she is 18.'],
      source: marriageLaw,
    }),
    blocks('freeToMarry', 'free', {
      says: [
        'Kết hôn phải do hai bên tự nguyện, và cả hai đang không có vợ, có chồng.',
        'Both must marry of their own will, and neither may be married.',
      ],
      advice: [
        'Đã ly hôn mà dữ liệu chưa cập nhật thì mang theo bản án hoặc quyết định ly hôn của Tòa án.',
        'If a divorce is not yet in the records, bring the court’s decision.',
      ],
      source: marriageLaw,
    }),
    blocks('notRelated', 'not(related)', {
      says: [
        'Luật không cho kết hôn giữa những người có họ trong phạm vi ba đời.',
        'The law forbids marriage between relatives within three generations.',
      ],
      source: 'Luật Hôn nhân và gia đình 2014, Điều 5 và Điều 8',
    }),
  ],
  tables: [
    fees('registration', ['Lệ phí đăng ký kết hôn', 'Fee for registering the marriage'], {
      inputs: ['domestic'],
      rows: [
        {
          ...{ tests: ['true'], amount: 0, source: 'Luật Hộ tịch 2014, Điều 11' },
          why: ['Miễn cho công dân Việt Nam cư trú trong nước.', 'Free for citizens residing in the country.'],
        },
        {
          ...{ tests: ['false'], amount: null, text: 'Theo thủ tục có yếu tố nước ngoài' },
          why: ['Làm theo thủ tục khác.', 'Another procedure applies.'],
        },
      ],
    }),
    fees('extract', ['Bản sao trích lục', 'Copies of the extract'], {
      inputs: ['copies'],
      rows: [
        {
          ...{ tests: ['-'], amount: 8000, times: 'copies', source: extracts },
          why: ['Mỗi bản sao 8.000 đồng.', 'Each copy is 8,000 đồng.'],
        },
      ],
    }),
  ],
  examples: [
    {
      name: 'Bạn nam đủ 20 tuổi đúng hôm nay',
      answers: {
        ...{ domestic: true, free: true, related: false, copies: 1 },
        groomBorn: '2006-11-27',
        brideBorn: '2008-11-27',
      },
      ...{ channel: 'online', today: '2026-11-27' },
      expects: { verdict: 'fits', fee: 8000 },
    },
    {
      name: 'Bạn nữ còn thiếu một ngày thì đủ 18 tuổi',
      answers: { domestic: true, groomBorn: '2000-01-01', brideBorn: '2008-11-28' },
      ...{ channel: 'online', today: '2026-11-27' },
      expects: { verdict: 'blocks' },
    },
  ],
}
