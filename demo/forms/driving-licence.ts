import {
  address,
  commune,
  agree,
  birthday,
  choice,
  day,
  form,
  identityNumber,
  line,
  personName,
  lines,
  page,
  phone,
  text,
  when,
  yesNo,
} from './form.ts'

const classes = Object.fromEntries(
  ['A1', 'A', 'B1', 'B', 'C1', 'C', 'D1', 'D2', 'D', 'BE', 'C1E', 'CE', 'D1E', 'D2E', 'DE'].map((it) => [
    it,
    [`Hạng ${it}`, `Class ${it}`],
  ]),
) as Record<string, [string, string]>

/** Motorcycle classes need no health certificate. */
const needsHealth = when('wantedClass', {
  enum: ['B', 'C1', 'C', 'D1', 'D2', 'D', 'BE', 'C1E', 'CE', 'D1E', 'D2E', 'DE'],
})

/** The paper form is one letter in nine lines; the numbers follow them. */
export const drivingLicence = form({
  code: 'driving-licence-exchange',
  title: text('Đề nghị đổi giấy phép lái xe', 'Exchange of a driving licence'),
  source: 'Phụ lục XII, Thông tư 12/2025/TT-BCA',
  pages: [
    page('driver', text('Người lái xe', 'The driver'), {
      name: personName('Họ, chữ đệm và tên', 'Full name', { official: '1', semantic: 'person.name' }),
      birthDate: birthday('Ngày sinh', 'Date of birth', { official: '2', semantic: 'person.birthDate' }),
      number: identityNumber('Số định danh cá nhân', 'Identity number', {
        official: '3',
        semantic: 'person.identityNumber',
      }),
      home: address('Nơi cư trú', 'Residence', { semantic: 'person.address' }),
      phone: phone('Số điện thoại', 'Phone', { semantic: 'person.phone' }),
      trainedAt: line('Đã học lái xe ở đâu, năm nào?', 'Where and when did you learn to drive?', {
        official: '4',
        optional: true,
      }),
    }),
    page('licence', text('Giấy phép đang có', 'The present licence'), {
      licenceClass: choice('Hạng', 'Class', classes, { official: '5' }),
      licenceNumber: line(
        'Số giấy phép lái xe',
        'Number of the licence',
        { official: '5.1', error: text('Số giấy phép gồm 12 chữ số', 'The number has 12 digits') },
        { pattern: '^[0-9]{12}$', maxLength: 12 },
      ),
      issuedBy: line('Nơi cấp', 'Issued by', { official: '5.2' }),
      issuedOn: day('Ngày cấp', 'Issued on', { official: '5.3' }, { formatMaximum: 'today' }),
      expiresOn: day('Có giá trị đến', 'Valid until', {
        optional: true,
        hint: text('Bỏ trống nếu giấy phép không thời hạn', 'Leave empty if it has no end'),
      }),
    }),
    page('request', text('Bạn đề nghị', 'Your request'), {
      wantedClass: choice('Đổi sang hạng', 'Class wanted', classes, {
        official: '6',
        hint: text('Thường là hạng đang có', 'Usually the one you have'),
      }),
      reason: choice(
        'Lý do',
        'Reason',
        {
          expiring: ['Sắp hết hạn hoặc vừa hết hạn', 'It expires or has just expired'],
          damaged: ['Bị hỏng', 'It is damaged'],
          data: ['Thông tin cá nhân thay đổi hoặc sai', 'My data changed or are wrong'],
          card: ['Đổi bìa giấy sang thẻ PET', 'From paper to card'],
          other: ['Lý do khác', 'Another reason'],
        },
        { official: '7' },
      ),
      otherReason: lines('Nói rõ lý do', 'Explain', { rule: when('reason', { const: 'other' }) }),
      changedData: line('Thông tin nào thay đổi?', 'Which data changed?', { rule: when('reason', { const: 'data' }) }),
      integrate: yesNo(
        'Gộp giấy phép có thời hạn và không thời hạn vào một thẻ?',
        'One card for licences with and without an end?',
        { official: '8' },
      ),
      violation: yesNo(
        'Bạn có đang bị xử phạt, tạm giữ hay tước giấy phép không?',
        'Is your licence held or withdrawn for an offence?',
        { official: '9', hint: text('Có thì phải giải quyết xong mới đổi được', 'If so, settle that first') },
      ),
    }),
    page(
      'health',
      text('Sức khỏe', 'Health'),
      {
        healthPaper: line('Số giấy khám sức khỏe điện tử', 'Number of the electronic health certificate', {
          optional: true,
          hint: text('Có số này thì không phải tải giấy lên', 'With it you need not attach the paper'),
        }),
      },
      { rule: needsHealth },
    ),
    page('declaration', text('Nơi nhận và cam đoan', 'Where to collect, and declaration'), {
      office: commune('Bạn muốn làm tại xã, phường nào?', 'In which commune do you want to do this?', {
        hint: text('Ở đâu cũng được', 'Any will do'),
      }),
      declaration: agree('Tôi cam đoan những điều khai trên là đúng', 'I declare that all this is true', {
        official: '10',
      }),
    }),
  ],
  files: [
    {
      key: 'portrait',
      component: '000.00.00.G01-KQ003262',
      label: text('Ảnh chân dung 3x4, nền xanh', 'Portrait, blue background'),
      hint: text('Chụp trong 6 tháng, rõ mặt, không đội mũ', 'Less than 6 months old, face clear, no hat'),
      required: true,
    },
    {
      key: 'licence',
      component: '000.00.00.G01-KQ003264',
      label: text('Ảnh hai mặt giấy phép lái xe', 'Both sides of the licence'),
      hint: text('Giấy phép đã có trên VNeID thì không cần', 'Not needed when it is on VNeID'),
      required: false,
      max: 2,
    },
    {
      key: 'health',
      component: '000.00.00.G01-KQ003263',
      label: text('Giấy khám sức khỏe của người lái xe', 'Health certificate of the driver'),
      hint: text(
        'Không cần nếu nơi khám đã gửi kết quả lên cơ sở dữ liệu y tế',
        'Not needed when the clinic has sent it to the health database',
      ),
      required: false,
      rule: needsHealth,
    },
    {
      key: 'changed-data',
      component: '000.00.00.G01-KQ003266',
      label: text('Giấy tờ về thông tin thay đổi', 'Paper about the changed data'),
      required: true,
      rule: when('reason', { const: 'data' }),
    },
  ],
  routing: { kind: 'choice', from: '/office' },
  applicantName: '/name',
  ownerName: '/name',
})
