import {
  address,
  addressAnywhere,
  agree,
  birthday,
  choice,
  citizenship,
  commune,
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
  text,
  unless,
  when,
  yesNo,
} from './form.ts'

/** Who said to be the mother or the father is not asked again. */
const of = (parent: 'mother' | 'father', semantic: string) => ({
  semantic,
  prefillWhen: when('relation', { const: parent }),
})

const known = unless('fatherKnown', 'no')

/** Order of the official form: requester, child, mother, father; its lines carry no numbers, so they are counted. */
export const birthRegistration = form({
  code: 'birth-registration',
  title: text('Tờ khai đăng ký khai sinh', 'Birth registration'),
  source: 'Tờ khai đăng ký khai sinh, Thông tư 04/2020/TT-BTP, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    page('requester', text('Người đi khai', 'Who is registering'), {
      requesterName: personName('Họ, chữ đệm, tên của bạn', 'Your full name', {
        official: '1',
        semantic: 'person.name',
      }),
      requesterAddress: address('Nơi cư trú của bạn', 'Where you live', { official: '2', semantic: 'person.address' }),
      requesterNumber: identityNumber('Số định danh của bạn', 'Your identity number', {
        official: '3',
        semantic: 'person.identityNumber',
      }),
      requesterPhone: phone('Số điện thoại', 'Phone', { semantic: 'person.phone' }),
      relation: choice(
        'Bạn là gì của trẻ?',
        'What are you to the child?',
        {
          mother: ['Mẹ', 'Mother'],
          father: ['Cha', 'Father'],
          grandparent: ['Ông, bà', 'Grandparent'],
          relative: ['Người thân khác', 'Another relative'],
          carer: ['Người, cơ sở đang nuôi dưỡng trẻ', 'Person or institution caring for the child'],
        },
        { official: '4' },
      ),
    }),
    page('child', text('Trẻ được khai sinh', 'The child'), {
      childName: personName('Họ, chữ đệm, tên của trẻ', 'Full name of the child', {
        official: '5',
        hint: text(
          'Họ theo cha hoặc mẹ; tên bằng tiếng Việt hoặc tiếng dân tộc, không dùng số, không quá dài.',
          'Family name after the father or the mother; in Vietnamese or the language of an ethnic group.',
        ),
      }),
      childBirthDate: birthday('Ngày sinh của trẻ', 'Date of birth', {
        official: '6',
        hint: text('Như trên Giấy chứng sinh', 'As on the birth note of the hospital'),
      }),
      childGender: gender({ official: '7' }),
      childEthnicity: ethnicity({
        official: '8',
        hint: text('Theo dân tộc của cha hoặc mẹ', 'That of the father or the mother'),
      }),
      childCitizenship: citizenship({ official: '9' }),
      birthPlaceKind: choice('Trẻ sinh ở đâu?', 'Where was the child born?', {
        facility: ['Bệnh viện, trạm y tế', 'In a hospital or clinic'],
        elsewhere: ['Nơi khác', 'Somewhere else'],
      }),
      birthFacility: line('Tên bệnh viện, trạm y tế', 'Name of the hospital or clinic', {
        rule: when('birthPlaceKind', { const: 'facility' }),
      }),
      birthPlace: address('Địa chỉ nơi sinh', 'Address of the place of birth', { official: '10' }),
      origin: commune('Quê quán của trẻ', "The child's place of origin", {
        official: '11',
        hint: text('Theo quê của cha hoặc mẹ', 'That of the father or the mother'),
      }),
    }),
    page('mother', text('Mẹ của trẻ', 'The mother'), {
      motherName: personName('Họ, chữ đệm, tên người mẹ', "Mother's full name", {
        ...of('mother', 'person.name'),
        official: '12',
      }),
      motherBirthDate: birthday('Ngày sinh của mẹ', "Mother's date of birth", {
        ...of('mother', 'person.birthDate'),
        official: '13',
      }),
      motherNumber: identityNumber('Số định danh của mẹ', "Mother's identity number", {
        ...of('mother', 'person.identityNumber'),
        official: '14',
      }),
      motherEthnicity: ethnicity({ ...of('mother', 'person.ethnicity'), official: '15' }),
      motherCitizenship: citizenship({ ...of('mother', 'person.citizenship'), official: '16' }),
      motherAddress: address('Nơi cư trú của mẹ', 'Where the mother lives', {
        ...of('mother', 'person.address'),
        official: '17',
        hint: text('Hồ sơ được gửi đến xã, phường này', 'The application goes to this commune'),
      }),
    }),
    page('parents', text('Hôn nhân của cha mẹ', 'Marriage of the parents'), {
      parentsMarried: yesNo('Cha mẹ của trẻ có đăng ký kết hôn không?', 'Are the parents married?'),
      marriageCertificate: line(
        'Số, ngày và nơi đăng ký kết hôn',
        'Number, date and place of the marriage certificate',
        {
          hint: text('Để chúng tôi tự tra cứu, bạn không phải nộp giấy', 'So that we look it up and you need no paper'),
          rule: when('parentsMarried', { const: 'yes' }),
        },
      ),
      fatherKnown: yesNo(
        'Có ghi tên cha vào Giấy khai sinh không?',
        "Shall the father's name be on the birth certificate?",
        {
          hint: text(
            'Chưa kết hôn mà muốn ghi tên cha thì làm kèm thủ tục nhận cha, mẹ, con (1.001022).',
            'Parents who are not married also register the recognition of the child (1.001022).',
          ),
          rule: when('parentsMarried', { const: 'no' }),
        },
      ),
    }),
    page(
      'father',
      text('Cha của trẻ', 'The father'),
      {
        fatherName: personName('Họ, chữ đệm, tên người cha', "Father's full name", {
          ...of('father', 'person.name'),
          official: '18',
        }),
        fatherBirthDate: birthday('Ngày sinh của cha', "Father's date of birth", {
          ...of('father', 'person.birthDate'),
          official: '19',
        }),
        fatherNumber: identityNumber('Số định danh của cha', "Father's identity number", {
          ...of('father', 'person.identityNumber'),
          official: '20',
        }),
        fatherEthnicity: ethnicity({ ...of('father', 'person.ethnicity'), official: '21' }),
        fatherCitizenship: citizenship({ ...of('father', 'person.citizenship'), official: '22' }),
        fatherAddress: addressAnywhere('Nơi cư trú của cha', 'Where the father lives', {
          ...of('father', 'person.address'),
          official: '23',
        }),
      },
      { rule: known },
    ),
    page('proof', text('Giấy tờ về việc sinh', 'Proof of the birth'), {
      proof: choice('Bạn có giấy tờ nào về việc sinh?', 'What proves the birth?', {
        'birth-note': ['Giấy chứng sinh của cơ sở y tế', 'Birth note of a hospital or clinic'],
        witnesses: ['Văn bản của người làm chứng', 'Statement of witnesses'],
        statement: ['Giấy cam đoan về việc sinh', 'My own statement about the birth'],
      }),
      birthNoteSent: yesNo(
        'Bệnh viện, trạm y tế đã gửi Giấy chứng sinh điện tử chưa?',
        'Has the hospital sent the birth note electronically?',
        {
          hint: text(
            'Bệnh viện báo cho bạn khi ra viện. Không rõ thì chọn “Chưa” rồi chụp ảnh tờ giấy.',
            'The hospital tells you when you leave. If you do not know, choose “no” and photograph the paper.',
          ),
          rule: when('proof', { const: 'birth-note' }),
        },
      ),
      birthNoteNumber: line(
        'Số Giấy chứng sinh',
        'Number of the birth note',
        { optional: true, rule: when('proof', { const: 'birth-note' }) },
        { maxLength: 50 },
      ),
      witnesses: each(
        text('Người làm chứng', 'Witnesses'),
        {
          name: personName('Họ và tên', 'Full name'),
          number: identityNumber('Số định danh', 'Identity number'),
          statement: lines('Người này biết gì về việc sinh?', 'What does this person know about the birth?'),
        },
        { minItems: 1, maxItems: 5, rule: when('proof', { const: 'witnesses' }) },
      ),
      ownStatement: lines('Lời cam đoan của bạn', 'Your statement', {
        hint: text(
          'Trẻ sinh ngày nào, ở đâu, ai là mẹ. Bạn chịu trách nhiệm về lời cam đoan.',
          'When and where the child was born, and to whom. You are responsible for what you state.',
        ),
        rule: when('proof', { const: 'statement' }),
      }),
    }),
    page('copies', text('Bản sao và cam đoan', 'Copies and declaration'), {
      copies: count(
        'Bạn cần mấy bản sao Giấy khai sinh?',
        'How many copies of the certificate?',
        {
          official: '24',
          hint: text('Ghi 0 nếu không cần. Mỗi bản sao 8.000 đồng.', '0 if none. Each copy costs 8,000 đồng.'),
        },
        { maximum: 20 },
      ),
      declaration: agree(
        'Tôi cam đoan những điều khai trên là đúng và đã thống nhất với cha, mẹ của trẻ',
        'I declare that all this is true and agreed with the parents',
        { official: '25' },
      ),
    }),
  ],
  files: [
    {
      key: 'birth-note',
      component: '000.00.00.G15-KQ004389',
      label: text('Giấy chứng sinh', 'Birth note'),
      hint: text('Chụp rõ cả tờ', 'The whole page, readable'),
      required: true,
      max: 5,
      rule: when('birthNoteSent', { const: 'no' }),
    },
    {
      key: 'birth-statement',
      component: '000.00.00.G15-KQ004389',
      label: text('Giấy chứng sinh hoặc giấy thay thế', 'Birth note or its replacement'),
      hint: text(
        'Lời làm chứng, lời cam đoan đã viết ở tờ khai thì không cần gửi nữa.',
        'Not needed for what the witnesses or you have stated in the form.',
      ),
      required: false,
      max: 5,
      rule: when('proof', { enum: ['witnesses', 'statement'] }),
    },
    {
      key: 'surrogacy',
      component: '000.00.00.G15-KQ003303',
      label: text('Xác nhận của cơ sở y tế về mang thai hộ', 'Confirmation of surrogacy'),
      hint: text('Chỉ khi trẻ do mang thai hộ', 'Only for a child born by surrogacy'),
      required: false,
    },
    {
      key: 'foundling',
      component: '000.00.00.G15-KQ003208',
      label: text('Biên bản trẻ bị bỏ rơi', 'Record of an abandoned child'),
      required: true,
      rule: when('relation', { const: 'carer' }),
    },
  ],
  routing: { kind: 'residence', from: '/motherAddress' },
  applicantName: '/requesterName',
  ownerName: '/childName',
})
