/** Form CT01 serves every residence procedure: its numbered questions, shared by the forms that use it. */
import {
  agree,
  birthday,
  choice,
  each,
  email,
  gender,
  identityNumber,
  personName,
  page,
  phone,
  text,
  when,
} from './form.ts'

export const ct01Source = 'Mẫu CT01, Thông tư 53/2025/TT-BCA'

export const declarant = page('declarant', text('Người khai', 'Who declares'), {
  name: personName('Họ, chữ đệm và tên', 'Full name', { official: '1', semantic: 'person.name' }),
  birthDate: birthday('Ngày sinh', 'Date of birth', { official: '2', semantic: 'person.birthDate' }),
  gender: gender({ official: '3', semantic: 'person.gender' }),
  number: identityNumber('Số định danh cá nhân', 'Identity number', {
    official: '4',
    semantic: 'person.identityNumber',
  }),
  phone: phone('Số điện thoại liên hệ', 'Phone', { official: '5', semantic: 'person.phone' }),
  email: email('Email', 'E-mail', { official: '6', semantic: 'person.email', optional: true }),
})

const relations = {
  head: ['Chủ hộ', 'Head of the household'],
  spouse: ['Vợ, chồng', 'Spouse'],
  child: ['Con', 'Child'],
  parent: ['Cha, mẹ', 'Parent'],
  grandchild: ['Cháu', 'Grandchild'],
  sibling: ['Anh, chị, em', 'Sibling'],
  lodger: ['Người ở nhờ, ở mượn, ở thuê', 'Lodger'],
  other: ['Khác', 'Other'],
} satisfies Record<string, [string, string]>

const notHead = when('relationToHead', { not: { const: 'head' } })

export const household = page('household', text('Hộ bạn ở', 'The household'), {
  relationToHead: choice('Bạn là gì trong hộ?', 'What are you in the household?', relations, {
    official: '8',
    hint: text('Lập hộ mới thì chọn Chủ hộ', 'For a new household choose head'),
  }),
  headName: personName('Họ, chữ đệm và tên chủ hộ', 'Full name of the head', { official: '7', rule: notHead }),
  headNumber: identityNumber('Số định danh của chủ hộ', 'Identity number of the head', {
    official: '9',
    rule: notHead,
  }),
})

export const members = page('members', text('Người cùng thay đổi', 'Who changes with you'), {
  members: each(
    text('Thành viên trong hộ cùng thay đổi', 'Members of the household who change too'),
    {
      name: personName('Họ, chữ đệm và tên', 'Full name', { official: '11' }),
      birthDate: birthday('Ngày sinh', 'Date of birth'),
      gender: gender(),
      number: identityNumber('Số định danh cá nhân', 'Identity number', {
        hint: text('Trẻ chưa có thẻ thì xem trên Giấy khai sinh', 'For a child: on the birth certificate'),
      }),
      relation: choice('Quan hệ với chủ hộ', 'Relation to the head', relations),
    },
    { optional: true, maxItems: 20, hint: text('Bỏ trống nếu chỉ mình bạn', 'Leave empty if it is only you') },
  ),
})

/** The boxes at the foot of CT01: head of the household, owner of the place, parents of a minor. */
export const consents = page('consents', text('Ý kiến đồng ý', 'Consent'), {
  headConsent: choice(
    'Chủ hộ đồng ý bằng cách nào?',
    'How does the head agree?',
    {
      vneid: ['Xác nhận trên VNeID', 'Confirms on VNeID'],
      paper: ['Văn bản đính kèm', 'Paper attached'],
      'not-needed': ['Không cần: tôi là chủ hộ', 'Not needed: I am the head'],
    },
    { official: '12' },
  ),
  ownerConsent: choice(
    'Chủ sở hữu chỗ ở đồng ý bằng cách nào?',
    'How does the owner of the place agree?',
    {
      vneid: ['Xác nhận trên VNeID', 'Confirms on VNeID'],
      paper: ['Văn bản đính kèm', 'Paper attached'],
      'not-needed': ['Không cần: nhà của tôi', 'Not needed: it is mine'],
    },
    { official: '13' },
  ),
  minor: choice('Người chuyển có phải người chưa thành niên không?', 'Is the person who moves a minor?', {
    yes: ['Có', 'Yes'],
    no: ['Không', 'No'],
  }),
  parentConsent: personName(
    'Họ tên, số định danh cha, mẹ hoặc người giám hộ đồng ý',
    'Parent or guardian who agrees: name and identity number',
    { official: '14', rule: when('minor', { const: 'yes' }) },
  ),
  declaration: agree(
    'Tôi cam đoan những điều khai trên là đúng và chịu trách nhiệm về lời khai',
    'I declare that all this is true and answer for it',
    { official: '15' },
  ),
})
