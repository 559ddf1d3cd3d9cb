import {
  address,
  agree,
  choice,
  count,
  each,
  form,
  identityNumber,
  line,
  personName,
  page,
  phone,
  text,
  when,
  yesNo,
} from './form.ts'

const metres = (vi: string, en: string, official: string) =>
  line(
    vi,
    en,
    {
      official,
      hint: text('Ví dụ: 72,5', 'For example: 72.5'),
      error: text('Viết một số, ví dụ 72,5', 'Write a number, for example 72.5'),
    },
    { pattern: '^[0-9]{1,6}([.,][0-9]{1,2})?$', maxLength: 9 },
  )

export const housePermit = form({
  code: 'house-construction-permit',
  title: text('Đơn đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', 'Construction permit for a house'),
  source: 'Mẫu số 01, Phụ lục II, Nghị định 175/2024/NĐ-CP',
  pages: [
    page('owner', text('Chủ đầu tư', 'The owner'), {
      ownerName: personName('Tên chủ hộ', 'Name of the owner', { official: '1', semantic: 'person.name' }),
      ownerNumber: identityNumber('Số định danh cá nhân', 'Identity number', {
        official: '1.1',
        semantic: 'person.identityNumber',
      }),
      ownerAddress: address('Địa chỉ liên hệ', 'Contact address', { official: '1.2', semantic: 'person.address' }),
      ownerPhone: phone('Số điện thoại', 'Phone', { official: '1.3', semantic: 'person.phone' }),
      coOwners: each(
        text('Người cùng đứng tên trên giấy tờ đất', 'Others named on the land certificate'),
        {
          coOwnerName: personName('Họ và tên', 'Full name'),
          coOwnerNumber: identityNumber('Số định danh', 'Identity number'),
        },
        { optional: true, maxItems: 10 },
      ),
    }),
    page('site', text('Khu đất', 'The site'), {
      siteAddress: address('Địa điểm xây dựng', 'Address of the site', {
        official: '2',
        hint: text('Hồ sơ được gửi đến xã, phường này', 'The application goes to this commune'),
      }),
      parcel: line('Số thửa, số tờ bản đồ', 'Parcel and map sheet', {
        official: '2.1',
        hint: text('Xem trên Giấy chứng nhận', 'As on the land certificate'),
      }),
      parcelArea: metres('Diện tích đất (m²)', 'Area of the land (m²)', '2.2'),
      certificate: line('Số Giấy chứng nhận nhà đất', 'Number of the land certificate', {
        optional: true,
        hint: text('Có số này thì cơ quan tự tra cứu', 'With it the office looks it up'),
      }),
    }),
    page('house', text('Ngôi nhà', 'The house'), {
      houseLevel: choice(
        'Cấp công trình',
        'Grade',
        { III: ['Cấp III', 'Grade III'], IV: ['Cấp IV (1 tầng, nhỏ)', 'Grade IV (small, one storey)'] },
        { official: '4.4' },
      ),
      groundArea: metres('Diện tích xây dựng tầng một (m²)', 'Ground floor (m²)', '4.4.1'),
      floorArea: metres('Tổng diện tích sàn (m²)', 'Total floor space (m²)', '4.4.2'),
      height: metres('Chiều cao công trình (m)', 'Height (m)', '4.4.3'),
      storeys: count('Số tầng nổi', 'Storeys above ground', { official: '4.4.4' }, { minimum: 1, maximum: 12 }),
      basement: yesNo('Có tầng hầm không?', 'Is there a basement?'),
      basements: count(
        'Số tầng hầm',
        'Basements',
        { official: '4.4.5', rule: when('basement', { const: 'yes' }) },
        { minimum: 1, maximum: 3 },
      ),
      shared: yesNo(
        'Móng, tường có chung hoặc liền kề nhà hàng xóm không?',
        'Do walls or foundations adjoin a neighbour?',
      ),
    }),
    page('design', text('Thiết kế', 'The design'), {
      designer: line('Đơn vị hoặc người thiết kế', 'Designer', {
        official: '3',
        hint: text(
          'Nhà dưới 3 tầng, hoặc thấp hơn 12 m, hoặc tổng sàn dưới 250 m² được tự thiết kế',
          'A small house may be designed by yourself',
        ),
      }),
      designerLicence: line('Số chứng chỉ hành nghề, năng lực', 'Licence of the designer', {
        official: '3.1',
        optional: true,
      }),
      verified: yesNo('Thiết kế đã được thẩm tra chưa?', 'Has the design been verified?', {
        hint: text('Bắt buộc với nhà từ 7 tầng', 'Required from 7 storeys'),
      }),
      verifier: line('Đơn vị thẩm tra, số chứng chỉ', 'Verifier and licence', {
        official: '3.2',
        rule: when('verified', { const: 'yes' }),
      }),
    }),
    page('schedule', text('Thời gian và cam kết', 'Schedule and commitment'), {
      months: count(
        'Dự kiến xây trong mấy tháng?',
        'How many months will it take?',
        { official: '5' },
        { minimum: 1, maximum: 60 },
      ),
      declaration: agree(
        'Tôi xin cam đoan làm đúng giấy phép được cấp và chịu trách nhiệm nếu làm sai',
        'I will build as permitted and answer for anything else',
        { official: '6' },
      ),
    }),
  ],
  files: [
    {
      key: 'land',
      component: 'G17-KQ003215',
      label: text('Giấy tờ hợp pháp về đất', 'Lawful paper about the land'),
      hint: text(
        'Không cần nếu Giấy chứng nhận đã có trong cơ sở dữ liệu đất đai',
        'Not needed when the land database has the certificate',
      ),
      required: false,
      max: 5,
    },
    {
      key: 'drawings',
      component: '000.00.00.G17-KQ002712',
      label: text('Bản vẽ thiết kế', 'Drawings'),
      hint: text(
        'Mặt bằng, mặt đứng, mặt cắt, móng, đấu nối điện nước',
        'Plans, elevations, sections, foundations, connections',
      ),
      required: true,
      max: 20,
    },
    {
      key: 'neighbour',
      component: '000.00.00.G17-KQ002712',
      label: text('Cam kết bảo đảm an toàn với nhà liền kề', 'Commitment about the neighbouring house'),
      required: true,
      rule: when('shared', { const: 'yes' }),
    },
  ],
  routing: { kind: 'object-place', from: '/siteAddress' },
  applicantName: '/ownerName',
  ownerName: '/ownerName',
})
