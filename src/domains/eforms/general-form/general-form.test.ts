import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDefinition } from '../check-definition.ts'
import { checkAnswers } from '../check-answers.ts'
import { formPages } from '../pages.ts'
import { generalForm, type ProcedureForForm } from './general-form.ts'

const procedure: ProcedureForForm = {
  code: '1.000001',
  name: 'Cấp giấy phép mẫu',
  promulgator: { code: 'G15' },
  levels: ['commune'],
  subjects: [{ name: 'Công dân Việt Nam' }, { name: 'Doanh nghiệp' }],
  cases: [
    { code: 'A', name: 'Cấp mới' },
    { code: 'B', name: 'Cấp lại' },
  ],
  componentGroups: [
    { name: 'Cấp mới', components: [{ code: 'K1', name: 'Đơn' }] },
    {
      name: 'Cấp lại',
      components: [
        { code: 'K1', name: 'Đơn' },
        { code: '', name: 'Giấy phép cũ' },
      ],
    },
  ],
  routing: 'object-place',
}

test('it asks who, what, in which case and where, and has a slot for each paper', () => {
  const form = generalForm(procedure)
  expect(checkDefinition(form)).toEqual([])
  expect(form.code).toBe('general-1.000001-g15')
  expect(formPages(form, {}).map((page) => page.key)).toEqual(['applicant', 'request', 'place', 'declaration'])
  expect(form.routing).toEqual({ kind: 'object-place', from: '/place' })
  expect(form.files.map((slot) => [slot.component, slot.required])).toEqual([
    ['K1', false],
    ['Giấy phép cũ', false],
  ])
})

test('what this form itself is, is no paper to upload; a blank to download stays one', () => {
  const blank = { name: 'Mẫu 1', file: 'a' }
  const component = (name: string, it: object) => ({ code: name, name, electronicForm: true, forms: [], ...it })
  const components = [
    component('Tờ khai đăng ký mẫu (điền ngay trên Cổng)', {}),
    component('Đơn theo mẫu 1', { forms: [blank] }),
    component('Giấy chứng nhận đã cấp', {}),
    component('Phiếu lý lịch', { electronicForm: false }),
  ]
  const { files } = generalForm({ ...procedure, componentGroups: [{ name: '', components }] })
  expect(files.map((it) => it.component)).toEqual(['Đơn theo mẫu 1', 'Giấy chứng nhận đã cấp', 'Phiếu lý lịch'])
  expect(files.every((it) => it.hint?.vi.includes('Bỏ qua được'))).toBe(true)
})

test('an organisation is asked for its name, a person is not', () => {
  const form = generalForm(procedure)
  const asked = (kind: string) =>
    checkAnswers(form, { applicantKind: kind }, '2026-11-23').map((error) => error.pointer)
  expect(asked('organisation')).toContain('/organisationName')
  expect(asked('person')).not.toContain('/organisationName')
})

test('where residence decides, the address is the place; a ministry needs none', () => {
  expect(generalForm({ ...procedure, routing: 'residence' }).routing).toEqual({ kind: 'residence', from: '/address' })
  expect(generalForm({ ...procedure, levels: ['ministry'] }).routing).toBeUndefined()
})

test('whatever was published, the form has no faults', () => {
  const text = fc.string({ maxLength: 40 })
  const named = fc.record({ code: text, name: text })
  const published: fc.Arbitrary<ProcedureForForm> = fc.record({
    code: text.map((it) => `1.${it}`),
    name: text.map((it) => `Thủ tục ${it}`),
    promulgator: named,
    levels: fc.subarray(['ministry', 'province', 'commune', 'other'] as const),
    subjects: fc.array(
      fc.constantFrom({ name: 'Công dân Việt Nam' }, { name: 'Doanh nghiệp' }, { name: 'Hợp tác xã' }),
    ),
    cases: fc.array(named, { maxLength: 8 }),
    componentGroups: fc.array(fc.record({ name: text, components: fc.array(named, { maxLength: 5 }) }), {
      maxLength: 3,
    }),
    routing: fc.constantFrom('residence', 'object-place', 'event-place', 'choice'),
  })
  fc.assert(
    fc.property(published, (it) => {
      expect(checkDefinition(generalForm(it))).toEqual([])
    }),
    { numRuns: 10_000 },
  )
})
