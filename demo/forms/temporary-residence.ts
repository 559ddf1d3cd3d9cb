import { address, choice, day, form, lines, page, text, when } from './form.ts'
import { consents, ct01Source, declarant, household, members } from './ct01.ts'

export const temporaryResidence = form({
  code: 'temporary-residence-ct01',
  title: text('Tờ khai thay đổi thông tin cư trú: đăng ký tạm trú', 'Change of residence: temporary residence'),
  source: ct01Source,
  pages: [
    declarant,
    page('stay', text('Nơi tạm trú', 'Where you stay'), {
      stayAddress: address('Địa chỉ nơi tạm trú', 'Address of the temporary residence', {
        hint: text('Hồ sơ được gửi đến Công an xã, phường này', 'The application goes to the police of this commune'),
      }),
      from: day('Tạm trú từ ngày', 'From'),
      until: day('Đến ngày', 'Until', {
        hint: text(
          'Tối đa 2 năm kể từ ngày bắt đầu; hết hạn thì gia hạn được',
          'At most two years; it can be extended',
        ),
      }),
      purpose: choice('Bạn đến để làm gì?', 'Why do you come?', {
        work: ['Làm việc', 'To work'],
        study: ['Học tập', 'To study'],
        family: ['Ở với người thân', 'To live with relatives'],
        other: ['Việc khác', 'Something else'],
      }),
      place: choice('Chỗ ở này là gì?', 'What kind of place is it?', {
        rented: ['Nhà thuê, phòng trọ', 'A rented home or room'],
        borrowed: ['Nhà mượn, ở nhờ', 'A borrowed home'],
        own: ['Nhà của tôi', 'My own home'],
        dormitory: ['Ký túc xá, nhà công nhân', 'A dormitory'],
      }),
      request: lines('Bạn đề nghị điều gì?', 'What do you ask for?', {
        official: '10',
        hint: text(
          'Ví dụ: đăng ký tạm trú cho tôi tại phòng 302',
          'For example: temporary residence for me in room 302',
        ),
      }),
    }),
    household,
    members,
    consents,
  ],
  files: [
    {
      key: 'home',
      component: '000.00.00.G01-KQ003631',
      label: text('Hợp đồng thuê, mượn, ở nhờ hoặc giấy tờ về chỗ ở', 'Contract or papers of the place'),
      hint: text('Không cần công chứng, chứng thực', 'Needs no certification'),
      required: true,
      max: 5,
      rule: when('place', { enum: ['rented', 'borrowed'] }),
    },
    {
      key: 'list',
      component: '000.00.00.G01-KQ003637',
      label: text('Danh sách người tạm trú của ký túc xá, nhà công nhân', 'List of residents of the dormitory'),
      hint: text('Không cần nếu bạn chỉ đăng ký cho mình', 'Not needed when you register only yourself'),
      required: false,
      rule: when('place', { const: 'dormitory' }),
    },
  ],
  routing: { kind: 'object-place', from: '/stayAddress' },
  applicantName: '/name',
  ownerName: '/name',
})
