import type { Control, FormDefinition, Property, Text } from '#eforms'

const text = (vi: string, en = vi): Text => ({ vi, en })
const control = (key: string): Control => ({ type: 'Control', scope: `#/properties/${key}` })

const properties: Record<string, Property> = {
  familyName: { type: 'string', title: text('Họ', 'Family name') },
  givenName: { type: 'string', title: text('Tên', 'Given name') },
  gender: {
    type: 'string',
    title: text('Giới tính', 'Sex'),
    oneOf: [
      { const: 'male', title: text('Nam', 'Male') },
      { const: 'female', title: text('Nữ', 'Female') },
    ],
  },
  birthDate: { type: 'string', format: 'date', title: text('Ngày sinh', 'Date of birth') },
  ageNow: {
    type: 'integer',
    title: text('Tuổi hôm nay', 'Age today'),
    minimum: 18,
    'x-calculated': { op: 'age', from: 'birthDate', at: 'today' },
  },
  fullName: {
    type: 'string',
    title: text('Họ và tên', 'Full name'),
    'x-calculated': {
      op: 'join',
      of: [{ question: 'familyName' }, { question: 'givenName' }, { text: '/' }, { question: 'gender' }],
      with: ' ',
    },
  },
  goods: {
    type: 'array',
    title: text('Hàng hóa', 'Goods'),
    maxItems: 5,
    items: {
      type: 'object',
      properties: {
        name: { type: 'string', title: text('Tên hàng', 'Name') },
        quantity: { type: 'integer', minimum: 1, title: text('Số lượng', 'Quantity') },
        price: { type: 'integer', format: 'money', title: text('Đơn giá', 'Unit price') },
        amount: {
          type: 'integer',
          format: 'money',
          title: text('Thành tiền', 'Amount'),
          'x-calculated': { op: 'product', of: [{ question: 'quantity' }, { question: 'price' }] },
        },
      },
      required: ['name', 'quantity', 'price'],
    },
  },
  lines: {
    type: 'integer',
    title: text('Số mặt hàng', 'Number of lines'),
    'x-calculated': { op: 'count', group: 'goods' },
  },
  total: {
    type: 'integer',
    format: 'money',
    title: text('Tổng tiền hàng', 'Total'),
    maximum: 1_000_000_000,
    'x-calculated': { op: 'total', group: 'goods', column: 'amount' },
  },
  discount: { type: 'integer', format: 'money', title: text('Giảm giá', 'Discount') },
  toPay: {
    type: 'integer',
    format: 'money',
    title: text('Còn phải trả', 'To pay'),
    'x-calculated': { op: 'difference', of: [{ question: 'total' }, { question: 'discount' }] },
  },
}

/** A form with a table and every kind of calculated value. */
export const calculatedForm: FormDefinition = {
  code: 'calculated',
  title: text('Tờ khai có phép tính', 'Form with calculations'),
  source: 'written for tests',
  schema: { type: 'object', properties, required: ['goods'] },
  ui: {
    type: 'Categorization',
    elements: [
      {
        type: 'Category',
        key: 'person',
        label: text('Người khai', 'Declarant'),
        elements: ['familyName', 'givenName', 'gender', 'birthDate', 'ageNow', 'fullName'].map(control),
      },
      {
        type: 'Category',
        key: 'goods',
        label: text('Hàng hóa', 'Goods'),
        elements: [
          { ...control('goods'), options: { table: true } },
          ...['lines', 'total', 'discount', 'toPay'].map(control),
        ],
      },
    ],
  },
  files: [],
}
