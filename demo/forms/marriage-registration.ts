import {
  addressAnywhere,
  commune,
  agree,
  birthday,
  citizenship,
  count,
  ethnicity,
  form,
  identityNumber,
  personName,
  page,
  phone,
  text,
  yesNo,
} from './form.ts'

const times = (official: string) =>
  count(
    'Kết hôn lần thứ mấy',
    'Which marriage is it',
    { official, hint: text('Ghi 1 nếu là lần đầu', '1 if it is the first') },
    { minimum: 1, maximum: 9 },
  )

/** Two columns on paper, bride and groom; here one page each. */
export const marriageRegistration = form({
  code: 'marriage-registration',
  title: text('Tờ khai đăng ký kết hôn', 'Marriage registration'),
  source: 'Tờ khai đăng ký kết hôn, Thông tư 04/2020/TT-BTP, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    page('bride', text('Bên nữ', 'The bride'), {
      brideName: personName('Họ, chữ đệm, tên bên nữ', "Bride's full name", { official: '1' }),
      brideBirthDate: birthday('Ngày sinh', 'Date of birth', {
        official: '2',
        hint: text('Từ đủ 18 tuổi', 'At least 18'),
      }),
      brideEthnicity: ethnicity({ official: '3' }),
      brideCitizenship: citizenship({ official: '4' }),
      brideAddress: addressAnywhere('Nơi cư trú', 'Residence', { official: '5' }),
      brideNumber: identityNumber('Số định danh', 'Identity number', { official: '6' }),
      brideTimes: times('7'),
    }),
    page('groom', text('Bên nam', 'The groom'), {
      groomName: personName('Họ, chữ đệm, tên bên nam', "Groom's full name", { official: '8' }),
      groomBirthDate: birthday('Ngày sinh', 'Date of birth', {
        official: '9',
        hint: text('Từ đủ 20 tuổi', 'At least 20'),
      }),
      groomEthnicity: ethnicity({ official: '10' }),
      groomCitizenship: citizenship({ official: '11' }),
      groomAddress: addressAnywhere('Nơi cư trú', 'Residence', { official: '12' }),
      groomNumber: identityNumber('Số định danh', 'Identity number', { official: '13' }),
      groomTimes: times('14'),
    }),
    page('place', text('Nơi đăng ký', 'Where to register'), {
      registrationPlace: commune('Đăng ký tại xã, phường nào?', 'In which commune?', {
        hint: text('Nơi cư trú của một trong hai bạn', 'Where one of you lives'),
      }),
      contactPhone: phone('Số điện thoại để hẹn ngày ký', 'Phone, to arrange the day of signing', {
        semantic: 'person.phone',
      }),
    }),
    page('declaration', text('Bản sao và cam đoan', 'Copies and declaration'), {
      copies: count(
        'Bạn cần mấy bản sao trích lục kết hôn?',
        'How many copies of the extract?',
        { official: '15', hint: text('Ghi 0 nếu không cần. Mỗi bản 8.000 đồng.', '0 if none. Each costs 8,000 đồng.') },
        { maximum: 20 },
      ),
      related: yesNo(
        'Hai bạn có họ trong phạm vi ba đời, hoặc từng là cha mẹ nuôi và con nuôi không?',
        'Are you related within three generations, or were you adoptive parent and child?',
      ),
      declaration: agree(
        'Chúng tôi tự nguyện kết hôn, không đang có vợ hoặc chồng, và cam đoan những điều khai trên là đúng',
        'We marry of our own will, are not married to others, and declare that all this is true',
        { official: '16' },
      ),
    }),
  ],
  files: [],
  routing: { kind: 'residence', from: '/registrationPlace' },
  applicantName: '/brideName',
  ownerName: '/brideName',
})
