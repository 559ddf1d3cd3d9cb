import type { FormDefinition, Rule, Text } from '#eforms'

const text = (vi: string, en = vi): Text => ({ vi, en })
const when = (key: string, value: unknown): Rule => ({
  effect: 'SHOW',
  condition: { scope: `#/properties/${key}`, schema: { const: value } },
})

/** One form with every kind of question, conditions on conditions, and conditions inside a repeated group. */
export const sampleForm: FormDefinition = {
  code: 'sample',
  title: text('Tờ khai mẫu', 'Sample form'),
  source: 'written for tests',
  schema: {
    type: 'object',
    properties: {
      childName: {
        type: 'string',
        title: text('Họ và tên của trẻ', 'Full name of the child'),
        maxLength: 100,
        'x-official': '2',
      },
      birthDate: {
        type: 'string',
        format: 'date',
        formatMaximum: 'today',
        title: text('Ngày sinh của trẻ', 'Date of birth of the child'),
      },
      bornAbroad: {
        type: 'string',
        title: text('Trẻ sinh ở đâu?', 'Where was the child born?'),
        oneOf: [
          { const: 'home', title: text('Trong nước', 'In Viet Nam') },
          { const: 'abroad', title: text('Nước ngoài', 'Abroad') },
        ],
      },
      country: { type: 'string', title: text('Tên nước', 'Country'), maxLength: 100 },
      visa: { type: 'boolean', title: text('Trẻ có thị thực', 'The child has a visa') },
      visaNote: { type: 'string', title: text('Ghi chú thị thực', 'Note on the visa') },
      place: {
        type: 'object',
        'x-type': 'address',
        'x-abroad': true,
        title: text('Nơi cư trú', 'Place of residence'),
        'x-semantic': 'person.address',
      },
      applicantName: {
        type: 'string',
        title: text('Họ tên của bạn', 'Your name'),
        'x-semantic': 'person.name',
        'x-official': '10',
      },
      identityNumber: {
        type: 'string',
        format: 'identity-number',
        title: text('Số định danh cá nhân', 'Identity number'),
        'x-semantic': 'person.identityNumber',
      },
      phone: { type: 'string', format: 'phone', title: text('Số điện thoại', 'Phone number') },
      email: { type: 'string', format: 'email', title: text('Thư điện tử', 'E-mail address') },
      ethnicity: {
        type: 'string',
        title: text('Dân tộc', 'Ethnic group'),
        oneOf: ['Kinh', 'Tày', 'Thái', 'Mường', 'Khmer', 'Hoa', 'Nùng'].map((name) => ({
          const: name,
          title: text(name),
        })),
      },
      papers: {
        type: 'array',
        title: text('Giấy tờ muốn nhận', 'Papers wanted'),
        items: {
          type: 'string',
          oneOf: [
            { const: 'copy', title: text('Bản sao', 'Copy') },
            { const: 'card', title: text('Thẻ', 'Card') },
          ],
        },
      },
      copies: { type: 'integer', minimum: 1, maximum: 20, title: text('Số bản sao', 'Number of copies') },
      income: { type: 'integer', format: 'money', title: text('Thu nhập', 'Income') },
      note: { type: 'string', title: text('Ghi chú', 'Note'), maxLength: 2000 },
      children: {
        type: 'array',
        title: text('Anh chị em', 'Brothers and sisters'),
        maxItems: 4,
        items: {
          type: 'object',
          properties: {
            name: { type: 'string', title: text('Họ tên', 'Name'), 'x-official': '3' },
            adopted: { type: 'boolean', title: text('Con nuôi', 'Adopted') },
            adoptedOn: { type: 'string', format: 'date', title: text('Ngày nhận nuôi', 'Adopted on') },
          },
          required: ['name', 'adoptedOn'],
        },
      },
      declaration: { type: 'boolean', title: text('Tôi cam đoan lời khai là đúng', 'I declare that this is true') },
    },
    required: ['childName', 'birthDate', 'bornAbroad', 'country', 'visaNote', 'place', 'copies', 'declaration'],
  },
  ui: {
    type: 'Categorization',
    elements: [
      {
        type: 'Category',
        key: 'child',
        label: text('Trẻ', 'The child'),
        elements: [
          { type: 'Control', scope: '#/properties/childName' },
          { type: 'Control', scope: '#/properties/birthDate' },
          { type: 'Control', scope: '#/properties/bornAbroad' },
          { type: 'Control', scope: '#/properties/country', rule: when('bornAbroad', 'abroad') },
          {
            type: 'Group',
            label: text('Thị thực', 'Visa'),
            rule: {
              effect: 'HIDE',
              condition: { scope: '#/properties/bornAbroad', schema: { not: { const: 'abroad' } } },
            },
            elements: [
              { type: 'Label', text: text('Chỉ khi trẻ sinh ở nước ngoài', 'Only when born abroad') },
              { type: 'Control', scope: '#/properties/visa' },
              { type: 'Control', scope: '#/properties/visaNote', rule: when('visa', true) },
            ],
          },
        ],
      },
      {
        type: 'Category',
        key: 'applicant',
        label: text('Người nộp', 'Applicant'),
        elements: ['place', 'applicantName', 'identityNumber', 'phone', 'email', 'ethnicity'].map((key) => ({
          type: 'Control',
          scope: `#/properties/${key}`,
        })),
      },
      {
        type: 'Category',
        key: 'copies',
        label: text('Bản sao', 'Copies'),
        elements: [
          { type: 'Control', scope: '#/properties/papers' },
          {
            type: 'Control',
            scope: '#/properties/copies',
            rule: {
              effect: 'SHOW',
              condition: { scope: '#/properties/papers', schema: { contains: { const: 'copy' } } },
            },
          },
          { type: 'Control', scope: '#/properties/income' },
          {
            type: 'Control',
            scope: '#/properties/note',
            options: { rows: 3 },
            rule: {
              effect: 'SHOW',
              condition: {
                type: 'OR',
                conditions: [
                  { scope: '#/properties/income', schema: { maximum: 1_000_000 } },
                  {
                    type: 'AND',
                    conditions: [
                      { scope: '#/properties/copies', schema: { minimum: 5 } },
                      { scope: '#/properties/ethnicity', schema: { enum: ['Kinh', 'Tày'] } },
                    ],
                  },
                ],
              },
            },
          },
        ],
      },
      {
        type: 'Category',
        key: 'family',
        label: text('Gia đình', 'Family'),
        rule: { effect: 'HIDE', condition: { scope: '#/properties/visaNote', schema: { minLength: 100 } } },
        elements: [
          {
            type: 'Control',
            scope: '#/properties/children',
            options: {
              detail: {
                elements: [
                  { type: 'Control', scope: '#/properties/name' },
                  { type: 'Control', scope: '#/properties/adopted' },
                  { type: 'Control', scope: '#/properties/adoptedOn', rule: when('adopted', true) },
                ],
              },
            },
          },
          { type: 'Control', scope: '#/properties/declaration' },
        ],
      },
    ],
  },
  files: [
    {
      key: 'birth-certificate',
      component: 'Giấy chứng sinh',
      label: text('Giấy chứng sinh', 'Birth note'),
      required: true,
    },
    { key: 'visa', component: 'Thị thực', label: text('Thị thực', 'Visa'), required: false, rule: when('visa', true) },
  ],
  routing: { kind: 'residence', from: '/place' },
  applicantName: '/applicantName',
  ownerName: '/childName',
}
