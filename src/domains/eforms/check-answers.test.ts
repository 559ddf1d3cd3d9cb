import { expect, test } from 'vitest'
import { sampleForm } from '../../../tests/support/sample-form.ts'
import { checkAnswers } from './check-answers.ts'
import type { Property } from './definition.ts'
import { isIdentityNumber, isPhone } from './formats.ts'
import { judgeAnswer } from './judge-answer.ts'
import { sentence } from './sentences.ts'

const today = '2026-11-23'

function sentences(answers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(checkAnswers(sampleForm, answers, today).map((error) => [error.field, error.text.vi]))
}

test('each rule has a sentence in the question’s own words', () => {
  expect(sentences({})).toEqual({
    'a.childName': 'Hãy nhập họ và tên của trẻ',
    'a.birthDate': 'Hãy nhập ngày sinh của trẻ',
    'a.bornAbroad': 'Hãy trả lời câu hỏi “Trẻ sinh ở đâu?”',
    'a.place': 'Hãy chọn nơi cư trú',
    'a.declaration': 'Hãy đánh dấu vào ô “Tôi cam đoan lời khai là đúng”',
  })
  expect(
    sentences({
      childName: 'x'.repeat(101),
      birthDate: '2026-11-24',
      bornAbroad: 'mars',
      place: { provinceCode: '01' },
      identityNumber: '123',
      phone: '12',
      email: 'a',
      papers: ['copy', 'gold'],
      copies: 21,
      income: 'nhiều',
      children: [{ name: 'An', adopted: true, adoptedOn: { day: '31', month: '2', year: '2020' } }, { adopted: true }],
      declaration: false,
    }),
  ).toEqual({
    'a.childName': 'Họ và tên của trẻ dài quá 100 ký tự. Hãy viết ngắn hơn.',
    'a.birthDate': 'Ngày sinh của trẻ không được sau hôm nay',
    'a.bornAbroad': 'Hãy chọn một trong các ý đã cho ở “Trẻ sinh ở đâu?”',
    'a.place.communeCode': 'Hãy cho biết xã, phường, đặc khu ở “Nơi cư trú”',
    'a.place.detail': 'Hãy nhập số nhà, đường, thôn ở “Nơi cư trú”',
    'a.identityNumber': 'Số định danh cá nhân phải là số định danh gồm 12 chữ số. Hãy xem lại trên thẻ căn cước.',
    'a.phone': 'Số điện thoại chưa đúng. Hãy nhập số điện thoại ở Việt Nam, ví dụ 0912 345 678.',
    'a.email': 'Thư điện tử chưa đúng. Hãy nhập theo mẫu ten@example.vn.',
    'a.papers': 'Hãy chọn trong các ý đã cho ở “Giấy tờ muốn nhận”',
    'a.copies': 'Số bản sao không được quá 20',
    'a.income': 'Thu nhập phải là một số, chỉ gồm các chữ số',
    'a.children.0.adoptedOn': 'Ngày nhận nuôi chưa đúng. Hãy nhập đủ ngày, tháng, năm, ví dụ 27 3 2026.',
    'a.children.1.name': 'Hãy nhập họ tên',
    'a.children.1.adoptedOn': 'Hãy nhập ngày nhận nuôi',
    'a.declaration': 'Hãy đánh dấu vào ô “Tôi cam đoan lời khai là đúng”',
  })
})

test('a question is no subject of a sentence', () => {
  const title = { vi: 'Bạn cần mấy bản sao?', en: 'How many copies?' }
  const said = judgeAnswer({ type: 'integer', minimum: 0, title }, -1, '2026-11-23')
  expect(said?.vi).toBe('Câu trả lời cho “Bạn cần mấy bản sao?” phải từ 0 trở lên')
  expect(said?.en).toMatch(/^The answer to “How many copies\?” /)
})

test('a name has letters, and the marks that names have', () => {
  const schema: Property = { type: 'string', format: 'person-name', title: { vi: 'Họ và tên', en: 'Name' } }
  const said = (name: string) => judgeAnswer(schema, name, '2026-11-23')?.vi
  for (const name of ['Nguyễn Thị Ánh', "H'Hen Niê", 'Y Moan Êñuôl', 'Nguyễn-Lê An', 'J. Smith', '김민수'])
    expect([name, said(name)]).toEqual([name, undefined])
  for (const name of ['Nguyễn Minh Khôi 😀 123', 'An 2', '12', '<b>An</b>', '.', 'An_Bình'])
    expect([name, said(name)]).toEqual([name, expect.stringContaining('Họ và tên chỉ gồm chữ cái')])
})

test('the form’s author may have a better sentence', () => {
  const schema: Property = {
    type: 'string',
    title: { vi: 'CCCD của mẹ', en: 'ID of the mother' },
    'x-error': { vi: 'Xem mặt trước thẻ', en: 'See the front of the card' },
  }
  expect(sentence(schema, 'format')).toEqual({ vi: 'Xem mặt trước thẻ', en: 'See the front of the card' })
  expect(sentence(schema, 'required')).toEqual({ vi: 'Hãy nhập CCCD của mẹ', en: 'Enter ID of the mother' })
})

test.each([
  ['001099000123', true],
  ['079303012345', true],
  ['101199012345', true],
  ['003099000123', false],
  ['001499000123', false],
  ['00109900012', false],
  ['0010990001234', false],
  ['00109900012a', false],
])('identity number %s: %s', (text, right) => {
  expect(isIdentityNumber(text)).toBe(right)
})

test.each([
  ['0912345678', true],
  ['0387654321', true],
  ['02438222222', true],
  ['0612345678', false],
  ['091234567', false],
  ['84912345678', false],
])('phone number %s: %s', (text, right) => {
  expect(isPhone(text)).toBe(right)
})
