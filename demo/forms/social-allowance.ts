import {
  address,
  agree,
  birthday,
  choice,
  count,
  each,
  ethnicity,
  form,
  gender,
  identityNumber,
  line,
  personName,
  lines,
  page,
  phone,
  several,
  text,
  when,
  yesNo,
} from './form.ts'
import { dailyLife } from './social-allowance-life.ts'

const schooled = when('group', { enum: ['child', 'hiv', 'disabled'] })
const onlyChild = when('group', { const: 'child' })
const severe = when('group', { const: 'disabled' })
const disabled = when('disabled', { const: 'yes' })
const singleParent = when('group', { const: 'single-parent' })
const elderly = when('group', { const: 'elderly' })

/** Five paper forms, 1a to 1đ, one for each group of people: here one form that asks each group its own questions. */
export const socialAllowance = form({
  code: 'monthly-social-allowance',
  title: text('Tờ khai đề nghị trợ giúp xã hội', 'Monthly social allowance'),
  source: 'Mẫu số 1a, 1b, 1c, 1d, 1đ, Nghị định 20/2021/NĐ-CP',
  pages: [
    page('group', text('Bạn xin cho trường hợp nào?', 'Which case is it?'), {
      request: choice('Bạn cần gì?', 'What do you need?', {
        new: ['Hưởng trợ cấp lần đầu', 'A new allowance'],
        adjust: ['Điều chỉnh mức đang hưởng', 'A change of the present one'],
        stop: ['Thôi hưởng', 'To end it'],
      }),
      group: choice('Người được hưởng là', 'The person is', {
        child: ['Trẻ em không có người nuôi dưỡng (mẫu 1a)', 'A child without carers (form 1a)'],
        hiv: ['Người nhiễm HIV thuộc hộ nghèo (mẫu 1b)', 'A person with HIV in a poor household (form 1b)'],
        'single-parent': ['Người đơn thân nghèo đang nuôi con (mẫu 1c)', 'A poor single parent (form 1c)'],
        elderly: ['Người cao tuổi (mẫu 1d)', 'An elderly person (form 1d)'],
        disabled: ['Người khuyết tật nặng, đặc biệt nặng (mẫu 1đ)', 'A person with a severe disability (form 1đ)'],
      }),
    }),
    page('person', text('Người được hưởng', 'The person'), {
      name: personName('Họ và tên', 'Full name', { official: '1' }),
      birthDate: birthday('Ngày sinh', 'Date of birth', { official: '1.1' }),
      gender: gender({ official: '1.2' }),
      ethnicity: ethnicity({ official: '1.3' }),
      number: identityNumber('Số định danh cá nhân', 'Identity number', { official: '1.4' }),
      home: address('Nơi thường trú', 'Permanent residence', {
        official: '2',
        hint: text('Hồ sơ được gửi đến xã, phường này', 'The application goes to this commune'),
      }),
      livesElsewhere: yesNo('Hiện có ở nơi khác không?', 'Does the person live somewhere else now?'),
      present: address('Nơi ở hiện nay', 'Present address', {
        official: '2.1',
        rule: when('livesElsewhere', { const: 'yes' }),
      }),
    }),
    page('situation', text('Hoàn cảnh', 'Situation'), {
      schooling: choice(
        'Việc học',
        'Schooling',
        {
          'not-yet': ['Chưa đi học', 'Not yet at school'],
          attending: ['Đang đi học', 'At school'],
          left: ['Đã nghỉ học', 'Left school'],
        },
        { official: '3', rule: schooled },
      ),
      healthInsurance: yesNo('Có thẻ bảo hiểm y tế không?', 'Is there a health insurance card?', { official: '4' }),
      otherBenefits: several(
        'Đang hưởng khoản nào?',
        'Which benefits does the person have?',
        {
          pension: ['Lương hưu, trợ cấp bảo hiểm xã hội hằng tháng', 'Pension or monthly social insurance'],
          merit: ['Trợ cấp ưu đãi người có công', 'Allowance for people of merit'],
          other: ['Trợ cấp, phụ cấp hằng tháng khác', 'Another monthly allowance'],
        },
        { official: '5', optional: true, hint: text('Không có thì bỏ trống', 'Leave empty if none') },
      ),
      poor: choice(
        'Gia đình thuộc diện nào?',
        'The household is',
        {
          poor: ['Hộ nghèo', 'Poor'],
          'near-poor': ['Hộ cận nghèo', 'Near-poor'],
          neither: ['Không thuộc hai diện trên', 'Neither'],
        },
        { official: '6' },
      ),
      disabled: yesNo('Có khuyết tật không?', 'Is there a disability?', { official: '7' }),
      disabilityPaper: line('Số Giấy xác nhận khuyết tật, ngày cấp', 'Number and date of the disability certificate', {
        official: '7.1',
        rule: disabled,
      }),
      disabilityKinds: several(
        'Dạng khuyết tật',
        'Kinds of disability',
        {
          movement: ['Vận động', 'Movement'],
          hearing: ['Nghe, nói', 'Hearing, speaking'],
          sight: ['Nhìn', 'Sight'],
          mind: ['Thần kinh, tâm thần', 'Mental'],
          intellect: ['Trí tuệ', 'Intellectual'],
          other: ['Khác', 'Other'],
        },
        { official: '7.2', rule: disabled },
      ),
      disabilityLevel: choice(
        'Mức độ khuyết tật',
        'Degree',
        {
          'very-severe': ['Đặc biệt nặng', 'Very severe'],
          severe: ['Nặng', 'Severe'],
          light: ['Nhẹ', 'Light'],
        },
        { official: '7.3', rule: disabled },
      ),
    }),
    page(
      'children',
      text('Con đang nuôi', 'Children'),
      {
        singleReason: choice(
          'Vì sao bạn nuôi con một mình?',
          'Why do you raise the children alone?',
          {
            never: ['Chưa kết hôn', 'Never married'],
            widowed: ['Vợ hoặc chồng đã mất', 'Widowed'],
            missing: ['Vợ hoặc chồng mất tích', 'The spouse is missing'],
          },
          { official: '1c.7' },
        ),
        childrenReceiving: count(
          'Bao nhiêu con đang hưởng trợ cấp xã hội?',
          'How many children receive an allowance already?',
          { official: '1c.8' },
          { maximum: 20 },
        ),
        children: each(
          text('Các con đang nuôi', 'The children'),
          {
            childName: personName('Họ và tên con', "Child's name", { official: '1c.9' }),
            childBirthDate: birthday('Ngày sinh', 'Date of birth', { official: '1c.9.1' }),
            childAtSchool: yesNo('Đang đi học không?', 'At school?', { official: '1c.9.2' }),
          },
          { minItems: 1, maxItems: 15 },
        ),
      },
      { rule: singleParent },
    ),
    page(
      'carers',
      text('Người phụng dưỡng', 'Who supports'),
      {
        hasCarer: yesNo(
          'Có con, cháu hoặc ai có nghĩa vụ phụng dưỡng không?',
          'Is there anybody with the duty to support?',
          { official: '1d.8' },
        ),
        carer: personName('Họ tên, quan hệ và hoàn cảnh của người đó', 'Name, relation and situation of that person', {
          official: '1d.8.1',
          rule: when('hasCarer', { const: 'yes' }),
        }),
      },
      { rule: elderly },
    ),
    page(
      'parents',
      text('Cha mẹ của trẻ', 'The parents'),
      {
        mother: lines('Thông tin về mẹ', 'The mother', {
          official: '1a.8',
          hint: text(
            'Họ tên, năm sinh, còn sống hay đã mất, đang ở đâu',
            'Name, year of birth, whether alive, where she is',
          ),
        }),
        father: lines('Thông tin về cha', 'The father', {
          official: '1a.9',
          hint: text(
            'Họ tên, năm sinh, còn sống hay đã mất, đang ở đâu',
            'Name, year of birth, whether alive, where he is',
          ),
        }),
      },
      { rule: onlyChild },
    ),
    dailyLife(severe),
    page('declarant', text('Người khai', 'Who declares'), {
      declaredBy: choice('Ai khai?', 'Who fills this in?', {
        self: ['Chính người được hưởng', 'The person'],
        guardian: ['Người giám hộ, người khai thay', 'A guardian or helper'],
      }),
      guardianName: personName('Họ và tên người khai', 'Name', {
        official: '10',
        semantic: 'person.name',
        rule: when('declaredBy', { const: 'guardian' }),
      }),
      guardianNumber: identityNumber('Số định danh người khai', 'Identity number', {
        official: '10.1',
        semantic: 'person.identityNumber',
        rule: when('declaredBy', { const: 'guardian' }),
      }),
      guardianRelation: line('Quan hệ với người được hưởng', 'Relation to the person', {
        official: '10.2',
        rule: when('declaredBy', { const: 'guardian' }),
      }),
      contactPhone: phone('Số điện thoại', 'Phone', { semantic: 'person.phone' }),
      payment: choice('Nhận tiền bằng cách nào?', 'How shall the money be paid?', {
        account: ['Chuyển vào tài khoản', 'To a bank account'],
        home: ['Nhận tại nhà hoặc điểm chi trả', 'In cash'],
      }),
      bankAccount: line('Số tài khoản, ngân hàng, tên chủ tài khoản', 'Account number, bank, name of the holder', {
        rule: when('payment', { const: 'account' }),
      }),
      declaration: agree('Tôi cam đoan những điều khai trên là đúng', 'I declare that all this is true', {
        official: '11',
      }),
    }),
  ],
  files: [
    {
      key: 'birth-certificate',
      component: '000.00.00.G18-KQ005118',
      label: text('Giấy khai sinh của trẻ', "The child's birth certificate"),
      hint: text('Không cần nếu đã có trong cơ sở dữ liệu hộ tịch', 'Not needed when the civil status database has it'),
      required: false,
      max: 5,
      rule: when('group', { enum: ['child', 'single-parent'] }),
    },
    {
      key: 'hiv',
      component: '000.00.00.G18-KQ005119',
      label: text('Giấy của cơ sở y tế', 'Paper of the health facility'),
      required: true,
      rule: when('group', { const: 'hiv' }),
    },
    {
      key: 'disability',
      component: '000.00.00.G18-KQ005121',
      label: text('Giấy xác nhận khuyết tật', 'Disability certificate'),
      hint: text('Không cần nếu xã, phường này đã cấp', 'Not needed when this commune issued it'),
      required: false,
      rule: disabled,
    },
  ],
  routing: { kind: 'residence', from: '/home' },
  applicantName: '/name',
  ownerName: '/name',
})
