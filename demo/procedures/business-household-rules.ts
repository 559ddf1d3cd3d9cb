import { blocks, choice, fees, papersNeeded, type ProcedureRules, yesNo } from './rules.ts'

const decree = 'Nghị định 168/2025/NĐ-CP'
const familyDecision = '000.00.00.G12-KQ014017'
const council = 'Mức cụ thể do Hội đồng nhân dân tỉnh, thành phố quyết định'

/** One household business a person, in a line that is not forbidden; who runs it and who files decide the papers. */
export const businessHouseholdRules: ProcedureRules = {
  questions: [
    yesNo('adult', ['Chủ hộ đã đủ 18 tuổi?', 'Is the owner 18 or older?']),
    yesNo('another', [
      'Chủ hộ đang đứng tên một hộ kinh doanh khác không?',
      'Does the owner already have another household business?',
    ]),
    yesNo(
      'forbidden',
      ['Ngành nghề có thuộc loại luật cấm kinh doanh không?', 'Is the line of business one that the law forbids?'],
      ['Ví dụ ma túy, pháo nổ, động vật hoang dã, đòi nợ thuê.', 'For example drugs, firecrackers, wild animals.'],
    ),
    choice('owners', ['Ai lập hộ kinh doanh?', 'Who founds it?'], {
      one: ['Một mình tôi', 'I alone'],
      family: ['Các thành viên trong gia đình cùng góp', 'Members of a family together'],
    }),
    choice('filer', ['Ai đi nộp hồ sơ?', 'Who files?'], {
      owner: ['Chủ hộ', 'The owner'],
      person: ['Một người được chủ hộ ủy quyền', 'A person with a mandate'],
      company: ['Một tổ chức làm dịch vụ', 'A company that provides the service'],
    }),
  ],
  eligibility: [
    blocks('capable', 'adult', {
      says: ['Chủ hộ phải có đủ năng lực hành vi dân sự.', 'The owner must have full civil capacity.'],
      advice: [
        'Một thành viên đã đủ 18 tuổi trong gia đình có thể làm chủ hộ.',
        'An adult of the family can be the owner.',
      ],
      ...{ source: `${decree}, Điều 82`, toCheck: true },
    }),
    blocks('onlyOne', 'not(another)', {
      says: [
        'Mỗi người chỉ đăng ký một hộ kinh doanh trong cả nước.',
        'A person may have one household business in the whole country.',
      ],
      advice: [
        'Bạn có thể đăng ký thay đổi hộ đang có: thêm ngành nghề, địa điểm.',
        'You can change the one there is: add lines of business or places.',
      ],
      ...{ instead: '2.000720', source: decree, toCheck: true },
    }),
    blocks('allowed', 'not(forbidden)', {
      says: ['Ngành nghề luật cấm thì không đăng ký được.', 'A forbidden line of business cannot be registered.'],
      advice: ['Hãy chọn ngành nghề khác.', 'Choose another.'],
      ...{ source: decree, toCheck: true },
    }),
  ],
  tables: [
    fees('registration', ['Lệ phí đăng ký hộ kinh doanh', 'Fee for the registration'], {
      ...{ inputs: ['channel'], toCheck: true },
      rows: [
        {
          ...{ tests: ['"in-person"'], amount: null, source: 'Thông tư 85/2019/TT-BTC' },
          text: `Mức công bố 50.000 đồng. ${council}`,
          why: ['Nộp trực tiếp.', 'Filed in person.'],
        },
        {
          ...{ tests: ['not("in-person")'], amount: null, source: 'Thông tư 85/2019/TT-BTC' },
          text: `Mức công bố 150.000 đồng. ${council}`,
          why: ['Nộp trực tuyến hoặc qua bưu điện.', 'Filed online or by post.'],
        },
      ],
    }),
    papersNeeded(
      'byOwners',
      ['owners'],
      [
        { tests: ['"one"'], needs: [], why: ['Một người lập', 'One owner'] },
        { tests: ['"family"'], needs: [familyDecision], why: ['Gia đình cùng lập', 'A family'] },
      ],
    ),
    papersNeeded(
      'byFiler',
      ['filer'],
      [
        { tests: ['"owner"'], needs: [], why: ['Chủ hộ tự nộp', 'The owner files'] },
        {
          ...{ tests: ['"person"'], needs: ['000.00.00.G12-KQ014018'] },
          why: ['Người được ủy quyền nộp', 'A person with a mandate files'],
        },
        {
          ...{ tests: ['"company"'], needs: ['000.00.00.G12-KQ014019'] },
          why: ['Tổ chức dịch vụ nộp', 'A company files'],
        },
      ],
    ),
  ],
  examples: [
    {
      name: 'Một người mở quán, tự nộp',
      answers: { adult: true, another: false, forbidden: false, owners: 'one', filer: 'owner' },
      ...{ channel: 'online', today: '2026-11-27' },
      expects: { verdict: 'fits' },
    },
    {
      name: 'Đã có một hộ kinh doanh',
      answers: { adult: true, another: true },
      ...{ channel: 'online', today: '2026-11-27' },
      expects: { verdict: 'blocks' },
    },
  ],
}
