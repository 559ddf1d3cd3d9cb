import { address, choice, form, lines, page, text, when } from './form.ts'
import { consents, ct01Source, declarant, household, members } from './ct01.ts'

const lodging = when('place', { enum: ['rented', 'borrowed'] })

export const permanentResidence = form({
  code: 'permanent-residence-ct01',
  title: text('Tờ khai thay đổi thông tin cư trú: đăng ký thường trú', 'Change of residence: permanent residence'),
  source: ct01Source,
  pages: [
    declarant,
    page('move', text('Nơi chuyển đến', 'Where you move'), {
      place: choice('Chỗ ở này là gì?', 'What kind of place is it?', {
        own: ['Nhà của tôi', 'My own home'],
        family: ['Nhà của người thân mà tôi về ở cùng', 'The home of relatives whom I join'],
        rented: ['Nhà thuê', 'A rented home'],
        borrowed: ['Nhà mượn, ở nhờ', 'A borrowed home'],
        institution: ['Cơ sở trợ giúp xã hội', 'A social institution'],
      }),
      newAddress: address('Địa chỉ nơi đăng ký thường trú', 'Address of the new permanent residence', {
        hint: text('Hồ sơ được gửi đến Công an xã, phường này', 'The application goes to the police of this commune'),
      }),
      familyRelation: choice(
        'Bạn về ở với ai?',
        'Whom do you join?',
        {
          spouse: ['Vợ, chồng', 'Spouse'],
          parents: ['Cha, mẹ', 'Parents'],
          children: ['Con', 'Children'],
          other: ['Anh chị em, ông bà, người thân khác', 'Siblings, grandparents, other relatives'],
        },
        { rule: when('place', { const: 'family' }) },
      ),
      request: lines('Bạn đề nghị điều gì?', 'What do you ask for?', {
        official: '10',
        hint: text(
          'Ví dụ: đăng ký thường trú cho tôi và hai con về ở cùng vợ',
          'For example: permanent residence for me and two children with my wife',
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
      component: '000.00.00.G01-KQ003605',
      label: text('Giấy tờ về chỗ ở hợp pháp', 'Papers of the home'),
      hint: text('Không cần nếu nhà đất đã có trong cơ sở dữ liệu', 'Not needed when the home is in the database'),
      required: false,
      max: 5,
      rule: when('place', { enum: ['own', 'family'] }),
    },
    {
      key: 'relation',
      component: '000.00.00.G01-KQ003606',
      label: text('Giấy tờ chứng minh quan hệ với chủ hộ', 'Proof of the relation to the head'),
      hint: text(
        'Không cần nếu quan hệ đã có trong cơ sở dữ liệu dân cư',
        'Not needed when the population database has it',
      ),
      required: false,
      max: 3,
      rule: when('place', { const: 'family' }),
    },
    {
      key: 'contract',
      component: '000.00.00.G01-KQ003607',
      label: text(
        'Hợp đồng thuê, mượn, ở nhờ đã công chứng hoặc chứng thực',
        'Certified contract of renting or lending',
      ),
      required: true,
      max: 5,
      rule: lodging,
    },
    {
      key: 'space',
      component: '000.00.00.G01-KQ003608',
      label: text('Giấy tờ về diện tích nhà ở', 'Proof of floor space'),
      hint: text('Không cần nếu giấy tờ chỗ ở đã ghi diện tích', 'Not needed when the papers of the home say it'),
      required: false,
      rule: lodging,
    },
    {
      key: 'institution',
      component: '000.00.00.G01-KQ003614',
      label: text('Văn bản đề nghị của cơ sở trợ giúp xã hội', 'Request of the institution'),
      required: true,
      rule: when('place', { const: 'institution' }),
    },
  ],
  routing: { kind: 'object-place', from: '/newAddress' },
  applicantName: '/name',
  ownerName: '/name',
})
