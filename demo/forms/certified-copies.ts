import {
  choice,
  commune,
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
} from './form.ts'

/** No official paper form exists: the numbers are the columns of the register in which the office writes each copy. */
export const certifiedCopies = form({
  code: 'certified-copies-request',
  title: text('Khai trước giấy tờ cần chứng thực bản sao', 'Request for certified copies'),
  source: 'Sổ chứng thực bản sao từ bản chính, Thông tư 01/2020/TT-BTP; không có mẫu đơn giấy',
  pages: [
    page('requester', text('Người yêu cầu', 'Who is asking'), {
      name: personName('Họ, chữ đệm, tên', 'Full name', { official: '3', semantic: 'person.name' }),
      number: identityNumber('Số định danh cá nhân', 'Identity number', { semantic: 'person.identityNumber' }),
      phone: phone('Số điện thoại', 'Phone', { semantic: 'person.phone' }),
    }),
    page('documents', text('Giấy tờ cần sao', 'The documents'), {
      documents: each(
        text('Giấy tờ cần chứng thực', 'Document to certify'),
        {
          title: line('Tên giấy tờ', 'Document', {
            official: '4',
            hint: text('Ví dụ: Bằng tốt nghiệp đại học', 'For example: university diploma'),
          }),
          issuer: line('Cơ quan cấp', 'Issued by', { optional: true }),
          language: choice('Giấy tờ bằng', 'Language', {
            vietnamese: ['Tiếng Việt', 'Vietnamese'],
            bilingual: ['Song ngữ', 'Two languages'],
            foreign: ['Tiếng nước ngoài', 'A foreign language'],
          }),
          pages: count(
            'Số trang',
            'Pages',
            {
              hint: text(
                'Để tính phí: 2.000 đồng mỗi trang, từ trang thứ ba 1.000 đồng',
                'For the fee: 2,000 đồng a page, 1,000 from the third',
              ),
            },
            { minimum: 1, maximum: 500 },
          ),
          copies: count('Số bản cần', 'Copies', { official: '6' }, { minimum: 1, maximum: 50 }),
        },
        { minItems: 1, maxItems: 20 },
      ),
    }),
    page('office', text('Nơi đến', 'Where to go'), {
      office: commune('Bạn sẽ đến xã, phường nào?', 'Which commune will you visit?', {
        hint: text('Nơi nào tiện cho bạn; mang theo bản chính', 'Any that suits you; bring the originals'),
      }),
      form: choice('Bạn cần bản nào?', 'Which kind do you need?', {
        paper: ['Bản giấy', 'On paper'],
        electronic: ['Bản điện tử', 'Electronic'],
        both: ['Cả hai', 'Both'],
      }),
    }),
  ],
  files: [
    {
      key: 'originals',
      component: '000.00.00.G15-KQ1973',
      label: text('Ảnh chụp bản chính', 'Pictures of the originals'),
      hint: text(
        'Để cán bộ chuẩn bị trước; khi đến vẫn phải mang bản chính',
        'So that the office can prepare; still bring the originals',
      ),
      required: true,
      max: 20,
      rule: when('form', { enum: ['electronic', 'both'] }),
    },
  ],
  routing: { kind: 'choice', from: '/office' },
  applicantName: '/name',
  ownerName: '/name',
})
