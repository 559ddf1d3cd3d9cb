import {
  address,
  agree,
  birthday,
  choice,
  citizenship,
  day,
  each,
  ethnicity,
  form,
  gender,
  identityNumber,
  line,
  personName,
  page,
  text,
  when,
  yesNo,
} from './form.ts'

/** The same questions stand there for somebody else: only the person's own answers are known beforehand. */
const own = (semantic: string) => ({ semantic, prefillWhen: when('forWhom', { const: 'self' }) })
const forOther = when('forWhom', { const: 'other' })
const forMarriage = when('purpose', { const: 'marriage' })

export const maritalStatus = form({
  code: 'marital-status-confirmation',
  title: text('Tờ khai cấp Giấy xác nhận tình trạng hôn nhân', 'Confirmation of marital status'),
  source: 'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân, Thông tư 04/2020/TT-BTP, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    page('requester', text('Người xin giấy', 'Who is asking'), {
      requesterName: personName('Họ, chữ đệm, tên của bạn', 'Your full name', {
        official: '1',
        semantic: 'person.name',
      }),
      requesterAddress: address('Nơi cư trú của bạn', 'Where you live', { official: '2', semantic: 'person.address' }),
      requesterNumber: identityNumber('Số định danh của bạn', 'Your identity number', {
        official: '3',
        semantic: 'person.identityNumber',
      }),
      forWhom: choice('Bạn xin giấy cho ai?', 'For whom is the paper?', {
        self: ['Cho tôi', 'For me'],
        other: ['Cho người khác', 'For somebody else'],
      }),
      relation: line('Bạn là gì của người đó?', 'What are you to that person?', { official: '4', rule: forOther }),
    }),
    page('person', text('Người được xác nhận', 'The person confirmed'), {
      personName: personName('Họ, chữ đệm, tên', 'Full name', { official: '5', rule: forOther }),
      personBirthDate: birthday('Ngày sinh', 'Date of birth', { official: '6', ...own('person.birthDate') }),
      personGender: gender({ official: '7', ...own('person.gender') }),
      personEthnicity: ethnicity({ official: '8', ...own('person.ethnicity') }),
      personCitizenship: citizenship({ official: '9', ...own('person.citizenship') }),
      personNumber: identityNumber('Số định danh', 'Identity number', { official: '10', rule: forOther }),
      personAddress: address('Nơi thường trú', 'Permanent residence', {
        official: '11',
        ...own('person.address'),
        hint: text('Hồ sơ được gửi đến xã, phường này', 'The application goes to this commune'),
      }),
    }),
    page('status', text('Tình trạng hôn nhân', 'Marital status'), {
      status: choice(
        'Hiện nay',
        'At present',
        {
          single: ['Chưa đăng ký kết hôn với ai', 'Never married'],
          divorced: ['Đã ly hôn, chưa kết hôn lại', 'Divorced, not remarried'],
          widowed: ['Vợ hoặc chồng đã mất, chưa kết hôn lại', 'Widowed, not remarried'],
          married: ['Đang có vợ hoặc chồng', 'Married'],
        },
        { official: '12' },
      ),
      endingPaper: line(
        'Số, ngày của bản án, quyết định ly hôn hoặc trích lục khai tử',
        'Number and date of the divorce decree or the death extract',
        { rule: when('status', { enum: ['divorced', 'widowed'] }) },
      ),
      spouse: personName(
        'Họ tên vợ hoặc chồng, số và nơi đăng ký kết hôn',
        'Spouse, and number and place of the marriage certificate',
        { rule: when('status', { const: 'married' }) },
      ),
      earlierPlaces: each(
        text(
          'Những nơi từng thường trú từ khi đủ tuổi kết hôn',
          'Earlier places of permanent residence since the age of marriage',
        ),
        {
          place: address('Nơi thường trú', 'Permanent residence', { official: '13' }),
          from: day('Từ ngày', 'From', {}, { formatMaximum: 'today' }),
          until: day('Đến ngày', 'Until'),
        },
        {
          optional: true,
          maxItems: 10,
          hint: text('Bỏ trống nếu bạn chỉ thường trú ở một nơi', 'Leave empty if there was only one'),
        },
      ),
    }),
    page('purpose', text('Giấy dùng để làm gì?', 'What is it for?'), {
      purpose: choice(
        'Mục đích',
        'Purpose',
        {
          marriage: ['Đăng ký kết hôn', 'To marry'],
          property: ['Mua bán, tặng cho nhà đất, tài sản', 'To buy, sell or give property'],
          loan: ['Vay vốn ngân hàng', 'For a bank loan'],
          abroad: ['Học tập, làm việc, định cư ở nước ngoài', 'To study, work or settle abroad'],
          other: ['Việc khác', 'Something else'],
        },
        { official: '14' },
      ),
      otherPurpose: line('Việc gì?', 'What?', { rule: when('purpose', { const: 'other' }) }),
      partnerName: personName('Kết hôn với ai? Họ, chữ đệm, tên', 'Whom will you marry? Full name', {
        official: '15',
        rule: forMarriage,
      }),
      partnerBirthDate: birthday('Ngày sinh của người đó', 'Their date of birth', { rule: forMarriage }),
      partnerCitizenship: citizenship({ rule: forMarriage }),
      partnerNumber: line(
        'Số giấy tờ tùy thân của người đó',
        'Number of their identity paper',
        { rule: forMarriage },
        { maxLength: 30 },
      ),
      marriagePlace: line('Sẽ đăng ký kết hôn ở đâu?', 'Where will you register the marriage?', { rule: forMarriage }),
      usedBefore: yesNo('Trước đây đã từng xin giấy này chưa?', 'Have you had this paper before?'),
      declaration: agree('Tôi cam đoan những điều khai trên là đúng', 'I declare that all this is true', {
        official: '16',
      }),
    }),
  ],
  files: [
    {
      key: 'earlier-paper',
      component: '000.00.00.G15-KQ003453',
      label: text('Giấy xác nhận đã cấp lần trước', 'The paper issued before'),
      hint: text('Mất rồi thì ghi lý do ở ô ghi chú khi nộp', 'If it is lost, say so when filing'),
      required: false,
      rule: when('usedBefore', { const: 'yes' }),
    },
    {
      key: 'mandate',
      component: '000.00.00.G15-KQ003454',
      label: text('Văn bản ủy quyền', 'Mandate'),
      hint: text(
        'Không cần chứng thực nếu là ông bà, cha mẹ, con, vợ chồng, anh chị em ruột',
        'Needs no certification between close relatives',
      ),
      required: true,
      rule: forOther,
    },
  ],
  routing: { kind: 'residence', from: '/personAddress' },
  applicantName: '/requesterName',
  ownerName: '/requesterName',
})
