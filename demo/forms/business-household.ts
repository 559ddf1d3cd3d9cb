import {
  address,
  agree,
  birthday,
  choice,
  count,
  day,
  each,
  email,
  form,
  gender,
  identityNumber,
  line,
  personName,
  money,
  page,
  phone,
  text,
  when,
} from './form.ts'

const byFamily = when('founder', { const: 'family' })

export const businessHousehold = form({
  code: 'business-household-registration',
  title: text('Giấy đề nghị đăng ký hộ kinh doanh', 'Business household registration'),
  source: 'Giấy đề nghị đăng ký hộ kinh doanh, Thông tư 68/2025/TT-BTC',
  pages: [
    page('owner', text('Chủ hộ kinh doanh', 'The owner'), {
      ownerName: personName('Họ và tên', 'Full name', { official: '0.1', semantic: 'person.name' }),
      ownerBirthDate: birthday('Ngày sinh', 'Date of birth', { official: '0.2', semantic: 'person.birthDate' }),
      ownerGender: gender({ official: '0.3', semantic: 'person.gender' }),
      ownerNumber: identityNumber('Số định danh cá nhân', 'Identity number', {
        official: '0.4',
        semantic: 'person.identityNumber',
      }),
      ownerAddress: address('Địa chỉ liên lạc', 'Contact address', { official: '0.5', semantic: 'person.address' }),
      ownerPhone: phone('Điện thoại', 'Phone', { official: '0.6', semantic: 'person.phone' }),
      ownerEmail: email('Email', 'E-mail', { official: '0.7', semantic: 'person.email', optional: true }),
    }),
    page('shop', text('Tên và địa điểm', 'Name and place'), {
      shopName: line(
        'Tên hộ kinh doanh',
        'Name of the business household',
        {
          official: '1',
          hint: text(
            'Phần tên riêng sau chữ "Hộ kinh doanh". Không dùng "công ty", "doanh nghiệp"; không trùng với hộ khác trong xã, phường.',
            'The proper name. Not "company" or "enterprise"; unlike other households in the commune.',
          ),
          error: text(
            'Viết tên từ 2 ký tự, không có "công ty" hoặc "doanh nghiệp"',
            'Write a name of at least 2 characters, without "company"',
          ),
        },
        { minLength: 2, maxLength: 100, pattern: '^(?!.*([Cc]ông ty|[Dd]oanh nghiệp)).*$' },
      ),
      shopAddress: address('Địa chỉ trụ sở', 'Address of the head office', {
        official: '2',
        hint: text('Hồ sơ được gửi đến xã, phường này', 'The application goes to this commune'),
      }),
      shopPhone: phone('Điện thoại của hộ kinh doanh', 'Phone of the business', { official: '2.1', optional: true }),
      shopEmail: email('Email của hộ kinh doanh', 'E-mail of the business', { official: '2.2', optional: true }),
    }),
    page('lines', text('Ngành nghề và vốn', 'Lines of business and capital'), {
      lines: each(
        text('Ngành, nghề kinh doanh', 'Lines of business'),
        {
          lineName: line('Tên ngành, nghề', 'Line of business', {
            official: '3',
            hint: text('Ví dụ: Bán lẻ thực phẩm trong cửa hàng', 'For example: retail sale of food in shops'),
          }),
          lineCode: line(
            'Mã ngành (4 số)',
            'Code (4 digits)',
            {
              official: '3.1',
              optional: true,
              error: text('Mã ngành gồm 4 chữ số, ví dụ 4722', 'The code has 4 digits, for example 4722'),
            },
            { pattern: '^[0-9]{4}$', maxLength: 4 },
          ),
          isMain: agree('Đây là ngành chính', 'This is the main line', { official: '3.2', optional: true }),
        },
        { minItems: 1, maxItems: 20 },
      ),
      conditional: choice(
        'Có ngành nghề nào cần giấy phép riêng không?',
        'Does any line need a licence of its own?',
        { yes: ['Có', 'Yes'], no: ['Không', 'No'], unknown: ['Tôi chưa rõ', 'I do not know'] },
        {
          hint: text(
            'Ví dụ: bán thuốc, karaoke, xăng dầu. Bạn đủ điều kiện rồi mới được kinh doanh.',
            'For example: medicines, karaoke, fuel. Meet the conditions before you start.',
          ),
        },
      ),
      capital: money('Vốn kinh doanh', 'Capital', {
        official: '4',
        hint: text('Tổng số tiền bỏ ra, ghi bằng đồng', 'All the money you put in, in đồng'),
      }),
    }),
    page('tax', text('Thông tin về thuế', 'Tax'), {
      taxAddressSame: choice('Nhận thông báo thuế ở đâu?', 'Where shall tax notices go?', {
        shop: ['Tại trụ sở', 'To the head office'],
        other: ['Ở địa chỉ khác', 'To another address'],
      }),
      taxAddress: address('Địa chỉ nhận thông báo thuế', 'Address for tax notices', {
        official: '5.1',
        rule: when('taxAddressSame', { const: 'other' }),
      }),
      startDate: day('Ngày bắt đầu hoạt động', 'First day of business', { official: '5.2' }),
      employees: count(
        'Dự kiến bao nhiêu người làm?',
        'How many people will work there?',
        { official: '5.3', hint: text('Kể cả bạn', 'Yourself included') },
        { minimum: 1, maximum: 1000 },
      ),
      branches: each(
        text('Địa điểm kinh doanh khác', 'Other places of business'),
        {
          branchName: line('Tên địa điểm', 'Name of the place'),
          branchAddress: address('Địa chỉ', 'Address', { official: '5.4' }),
        },
        {
          optional: true,
          maxItems: 10,
          hint: text('Bỏ trống nếu chỉ có trụ sở', 'Leave empty if there is only the head office'),
        },
      ),
    }),
    page('founders', text('Ai thành lập', 'Founders'), {
      founder: choice(
        'Hộ kinh doanh do ai lập?',
        'Who founds it?',
        { person: ['Một mình tôi', 'I alone'], family: ['Các thành viên gia đình', 'Members of my family'] },
        { official: '6' },
      ),
      members: each(
        text('Thành viên gia đình cùng lập', 'Members of the family'),
        {
          memberName: personName('Họ và tên', 'Full name', { official: '7' }),
          memberBirthDate: birthday('Ngày sinh', 'Date of birth', { official: '7.1' }),
          memberGender: gender({ official: '7.2' }),
          memberNumber: identityNumber('Số định danh cá nhân', 'Identity number', { official: '7.3' }),
          memberAddress: address('Địa chỉ liên lạc', 'Contact address', { official: '7.4' }),
        },
        { minItems: 1, maxItems: 20, rule: byFamily },
      ),
      declaration: agree(
        'Tôi cam kết không bị cấm lập hộ kinh doanh, không đồng thời là chủ hộ kinh doanh khác, trụ sở thuộc quyền sử dụng hợp pháp của tôi và những điều khai trên là đúng',
        'I may found a business household, own no other one, use the head office lawfully, and declare that all this is true',
        { official: '8' },
      ),
    }),
  ],
  files: [
    {
      key: 'family-mandate',
      component: '000.00.00.G12-KQ014017',
      label: text('Văn bản các thành viên cử bạn làm chủ hộ', 'Mandate of the members for you as owner'),
      hint: text('Đã công chứng hoặc chứng thực', 'Notarised or certified'),
      required: true,
      max: 3,
      rule: byFamily,
    },
    {
      key: 'agent-mandate',
      component: '000.00.00.G12-KQ014018',
      label: text('Văn bản ủy quyền cho người nộp thay', 'Mandate for somebody who files for you'),
      hint: text('Chủ hộ tự nộp thì không cần', 'Not needed when the owner files'),
      required: false,
    },
  ],
  routing: { kind: 'object-place', from: '/shopAddress' },
  applicantName: '/ownerName',
  ownerName: '/shopName',
})
