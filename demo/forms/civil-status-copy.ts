import {
  address,
  birthday,
  choice,
  commune,
  count,
  day,
  form,
  identityNumber,
  line,
  personName,
  page,
  phone,
  text,
  when,
} from './form.ts'

const other = when('forWhom', { const: 'other' })

export const civilStatusCopy = form({
  code: 'civil-status-copy',
  title: text('Tờ khai cấp bản sao trích lục hộ tịch', 'Copy of a civil status record'),
  source: 'Tờ khai cấp bản sao trích lục hộ tịch, Thông tư 04/2020/TT-BTP, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    page('requester', text('Người xin bản sao', 'Who is asking'), {
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
      forWhom: choice('Giấy tờ của ai?', 'Whose record is it?', {
        self: ['Của tôi', 'Mine'],
        other: ['Của người khác', "Somebody else's"],
      }),
      relation: line('Bạn là gì của người đó?', 'What are you to that person?', { official: '4', rule: other }),
    }),
    page('record', text('Bản sao cần cấp', 'The record'), {
      kind: choice(
        'Loại giấy',
        'Kind',
        {
          birth: ['Bản sao Giấy khai sinh', 'Birth certificate'],
          marriage: ['Trích lục kết hôn', 'Marriage'],
          death: ['Trích lục khai tử', 'Death'],
          guardianship: ['Trích lục giám hộ', 'Guardianship'],
          parenthood: ['Trích lục nhận cha, mẹ, con', 'Recognition of parenthood'],
          correction: ['Trích lục thay đổi, cải chính hộ tịch', 'Change or correction'],
        },
        { official: '5' },
      ),
      personName: personName('Họ, chữ đệm, tên người có giấy', 'Full name on the record', { official: '6' }),
      personBirthDate: birthday('Ngày sinh', 'Date of birth', { official: '7' }),
      spouseName: personName('Họ tên vợ hoặc chồng', 'Name of the spouse', {
        rule: when('kind', { const: 'marriage' }),
      }),
      registeredAt: line(
        'Đăng ký tại xã, phường nào (tên cũ cũng được)?',
        'Where was it registered (old names will do)?',
        { official: '8' },
      ),
      registeredOn: day(
        'Đăng ký ngày nào?',
        'When was it registered?',
        { official: '9', optional: true, hint: text('Không nhớ thì bỏ trống', 'Leave empty if you do not remember') },
        { formatMaximum: 'today' },
      ),
      registeredNumber: line('Số, quyển số', 'Number and book', { official: '10', optional: true }, { maxLength: 50 }),
      copies: count(
        'Bạn cần mấy bản?',
        'How many copies?',
        { official: '11', hint: text('Mỗi bản 8.000 đồng', '8,000 đồng each') },
        { minimum: 1, maximum: 20 },
      ),
      office: commune('Bạn muốn nhận tại xã, phường nào?', 'Which commune shall issue it?', {
        hint: text('Ở đâu cũng được, không phải về nơi đã đăng ký', 'Any commune, not only where it was registered'),
      }),
    }),
  ],
  files: [
    {
      key: 'mandate',
      component: '000.00.00.G15-KQ003040',
      label: text('Văn bản ủy quyền', 'Mandate'),
      hint: text(
        'Không cần chứng thực nếu là ông bà, cha mẹ, con, vợ chồng, anh chị em ruột',
        'Needs no certification between close relatives',
      ),
      required: true,
      rule: other,
    },
  ],
  routing: { kind: 'choice', from: '/office' },
  applicantName: '/requesterName',
  ownerName: '/requesterName',
})
