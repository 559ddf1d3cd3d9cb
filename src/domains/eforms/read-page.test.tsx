import { load } from 'cheerio'
import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { visitor } from '#platform/actor.ts'
import { ViewContext } from '#ui/view.tsx'
import { answersTo } from '../../../tests/support/answers.ts'
import { sampleForm } from '../../../tests/support/sample-form.ts'
import type { Answers } from './definition.ts'
import { FormFields } from './form-fields/form-fields.page.tsx'
import { allPages, formPages, prune } from './pages.ts'
import { readPage } from './read-page.ts'

const today = '2026-11-23'
const units = {
  provinces: [
    { code: '01', name: 'Thành phố Hà Nội' },
    { code: '79', name: 'Thành phố Hồ Chí Minh' },
    { code: '91', name: 'Tỉnh An Giang' },
  ],
  communesOf: (province: string) =>
    province === '91'
      ? []
      : [
          { code: '00004', name: 'Phường Ba Đình' },
          { code: '26734', name: 'Phường Sài Gòn' },
        ],
}
const view = {
  language: 'vi',
  path: '/',
  actor: visitor,
  formToken: () => '',
  demonstration: false,
  publicUrl: '',
  hotline: '',
} as const

/** A page of the form as HTML. */
function render(pageIndex: number, answers: Answers) {
  const page = allPages(sampleForm)[pageIndex]!
  return load(
    renderToString(
      <ViewContext.Provider value={view}>
        <FormFields definition={sampleForm} page={page} answers={answers} units={units} />
      </ViewContext.Provider>,
    ),
  )
}

/** What a browser would send of it, after `fill` typed into it. */
function submit(pageIndex: number, answers: Answers, fill: Record<string, string | string[]> = {}) {
  const $ = render(pageIndex, answers)
  const body: Record<string, unknown> = {}
  for (const { name, value } of $('form, body').first().find('input, select, textarea').serializeArray()) {
    const before = body[name]
    body[name] = before === undefined ? value : [before, value].flat()
  }
  return readPage(sampleForm, pageIndex, answers, { body: { ...body, ...fill }, today })
}

test('what is shown is read back as it was: any valid answers, all pages', () => {
  fc.assert(
    fc.property(answersTo(sampleForm, true), (answers) => {
      const kept = prune(sampleForm, answers)
      for (const page of formPages(sampleForm, kept)) {
        const reading = submit(page.index, kept)
        expect(reading.answers).toEqual(kept)
        expect(reading).toMatchObject({ errors: [], stay: false })
      }
    }),
    { numRuns: 200 },
  )
})

test('what was typed wrong is kept as typed and shown again', () => {
  const wrong = submit(
    0,
    {},
    { 'a.childName': ' Lê  An ', 'a.birthDate-day': '31', 'a.birthDate-month': '2', 'a.birthDate-year': '2026' },
  )
  expect(wrong.answers).toMatchObject({ childName: 'Lê  An', birthDate: { day: '31', month: '2', year: '2026' } })
  expect(wrong.errors.map((error) => error.field)).toEqual(['a.birthDate', 'a.bornAbroad'])
  const $ = render(0, wrong.answers)
  expect($('[name="a.birthDate-day"]').val()).toBe('31')
  expect($('[name="a.childName"]').val()).toBe('Lê  An')
})

test('typed in everyday ways, understood', () => {
  const page = submit(
    1,
    {},
    {
      'a.identityNumber': '001 099 000 123',
      'a.phone': '+84 912-345-678',
      'a.applicantName': 'Nguye\u0302\u0303n\u0000 An',
    },
  )
  expect(page.answers).toMatchObject({
    identityNumber: '001099000123',
    phone: '0912345678',
    applicantName: 'Nguyễn An',
  })
  expect(submit(2, {}, { 'a.income': '1.250.000 đ' }).answers.income).toBe(1_250_000)
})

test('an answer that brings up questions shows them first, without calling them missing', () => {
  const base = { 'a.childName': 'An', 'a.birthDate-day': '1', 'a.birthDate-month': '2', 'a.birthDate-year': '2026' }
  const first = submit(0, {}, { ...base, 'a.bornAbroad': 'abroad' })
  expect(first).toMatchObject({ stay: true, errors: [] })
  expect(render(0, first.answers)('[data-question="/country"]').attr('hidden')).toBeUndefined()
  const second = submit(0, first.answers)
  expect(second.stay).toBe(false)
  expect(second.errors.map((error) => error.field)).toEqual(['a.country'])
  const back = submit(0, { ...first.answers, country: 'Lào' }, { 'a.bornAbroad': 'home' })
  expect(back).toMatchObject({ stay: false, errors: [] })
  expect(back.answers).not.toHaveProperty('country')
})

test('a province brings its communes, and communes of another province mean nothing', () => {
  const chosen = submit(1, {}, { 'a.place.provinceCode': '01' })
  expect(chosen).toMatchObject({ stay: true, errors: [], answers: { place: { provinceCode: '01' } } })
  expect(render(1, chosen.answers)('[name="a.place.communeCode"] option').length).toBe(3)
  const moved = submit(
    1,
    { place: { provinceCode: '01', communeCode: '00004', detail: 'Ngõ 1' } },
    { 'a.place.provinceCode': '79' },
  )
  expect(moved.stay).toBe(true)
  expect(moved.answers.place).toEqual({ provinceCode: '79', detail: 'Ngõ 1' })
  expect(submit(1, chosen.answers, { _reload: '/place' })).toMatchObject({ stay: true, errors: [] })
})

test('where the list of communes is not known, and abroad, the name is typed', () => {
  const unknown = submit(1, {}, { 'a.place.provinceCode': '91' })
  expect(unknown).toMatchObject({ stay: true, errors: [] })
  const page = render(1, unknown.answers)
  expect(page('.portal-address__inside select').length).toBe(0)
  const named = submit(1, unknown.answers, { 'a.place.communeCode': ' Xã Mỹ Hòa Hưng ', 'a.place.detail': 'Ấp Mỹ An' })
  expect(named).toMatchObject({ stay: false, errors: [] })
  expect(named.answers.place).toEqual({ provinceCode: '91', communeName: 'Xã Mỹ Hòa Hưng', detail: 'Ấp Mỹ An' })
  expect(submit(1, named.answers, {}).answers.place).toEqual(named.answers.place)
  expect(submit(1, unknown.answers, {}).errors.map((it) => it.field)).toContain('a.place.communeCode')
  const away = submit(1, named.answers, { 'a.place.provinceCode': 'abroad' })
  expect(away.answers.place).toEqual({ provinceCode: 'abroad', detail: 'Ấp Mỹ An' })
  const wrong = submit(1, away.answers, {}).errors
  expect(wrong.map((it) => [it.field, it.text.vi])).toEqual([
    ['a.place.communeCode', 'Hãy nhập tên nước ở “Nơi cư trú”'],
  ])
  const inJapan = submit(1, away.answers, { 'a.place.communeCode': 'Nhật Bản' })
  expect(inJapan).toMatchObject({ errors: [], answers: { place: { provinceCode: 'abroad', country: 'Nhật Bản' } } })
})

test('items are added and removed by buttons, and nothing typed is lost', () => {
  const one = submit(3, {}, { _add: '/children' })
  expect(one).toMatchObject({ stay: true, errors: [], answers: { children: [{}] } })
  const two = submit(3, one.answers, { 'a.children.0.name': 'An', _add: '/children' })
  expect(two.answers.children).toEqual(
    [{ name: 'An', adopted: false }, { adopted: false }].slice(0, 1).concat([{} as never]),
  )
  const three = submit(3, two.answers, { 'a.children.1.name': 'Bình', _remove: '/children/0' })
  expect(three.answers.children).toEqual([{ name: 'Bình', adopted: false }])
  expect(submit(3, { children: [{}] }, { 'a.declaration': 'true' })).toMatchObject({ stay: false })
})

test('a repeated group has a limit', () => {
  const full = { children: Array.from({ length: 4 }, () => ({ name: 'An' })) }
  expect(submit(3, full, { _add: '/children' }).answers.children).toHaveLength(4)
  const forged = submit(3, {}, { 'a.children._count': '1000000' })
  expect((forged.answers.children as unknown[] | undefined)?.length ?? 0).toBeLessThanOrEqual(5)
})

test('the names of inputs come from the pointers, and errors lead to them', () => {
  const $ = render(3, { children: [{ name: 'An' }] })
  expect($('[name="a.children.0.name"]').val()).toBe('An')
  const reading = readPage(
    sampleForm,
    3,
    {},
    { body: { 'a.children._count': '1', 'a.children.0.adopted': 'true' }, today },
  )
  expect(reading.errors.map((error) => error.field)).toEqual([
    'a.children.0.name',
    'a.children.0.adoptedOn',
    'a.declaration',
  ])
})
